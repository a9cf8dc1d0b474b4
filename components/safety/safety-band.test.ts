import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const folder = path.resolve("app", "(team)", "clients", "[clientId]");
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(^|\/)page\.tsx$/.test(file),
);

describe("the band of an open safety step stands above every page of a dossier", () => {
  it.each(pages)("%s", (file) => {
    expect(readFileSync(path.join(folder, file), "utf8")).toMatch(/<(DossierFrame|SafetyBand)\b/);
  });
});
