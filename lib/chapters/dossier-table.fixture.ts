import { readFileSync } from "node:fs";
import path from "node:path";

/** A row of the table in docs/dossier.md. */
export interface DossierTableRow {
  /** Where the item stands in the taxonomy: "lifeEvents.positive". */
  readonly item: string;
  readonly code: string;
  /** The fields that record it; none when it is shown only. */
  readonly fields: readonly string[];
  /** Where it is shown, and the words to look for; `null` when it is recorded. */
  readonly shown: { readonly page: string; readonly words: string } | null;
}

/** The table as it stands in the documentation. @throws naming a row that cannot be read. */
export function readDossierTable(): DossierTableRow[] {
  const text = readFileSync(path.join(import.meta.dirname, "../../docs/dossier.md"), "utf8");
  const rows = text.split("\n").filter((line) => line.startsWith("| ") && !/^\| (-|Item )/.test(line));
  return rows.map((line) => {
    const [, item = "", code = "", , field = "", found = ""] = line.split("|").map((cell) => cell.trim());
    const shown = /^`([^`]+)` “(.+)”$/.exec(found);
    if (field === "shown only" && shown) {
      return { item, code, fields: [], shown: { page: shown[1] ?? "", words: shown[2] ?? "" } };
    }
    const fields = [...field.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
    if (fields.length === 0) throw new Error(`docs/dossier.md: nothing recorded or shown in "${line}"`);
    return { item, code, fields, shown: null };
  });
}
