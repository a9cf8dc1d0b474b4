import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.join(import.meta.dirname, "../..");

/** What in app/ holds this text, but for its tests. */
function holding(text: RegExp): string[] {
  return readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
    .map((file) => `app/${file.replaceAll(path.sep, "/")}`)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && text.test(readFileSync(path.join(root, file), "utf8")))
    .toSorted();
}

it("only these ask who is there past the check on a lent device, and decide about it themselves", () => {
  expect(holding(/\bgetActor\b/)).toEqual([
    "app/(public)/sign-in/actions.ts",
    "app/(public)/sign-in/page.tsx",
    "app/(team)/clients/[clientId]/assessments/draft/route.ts",
    "app/(team)/clients/[clientId]/drafts/route.ts",
    "app/api/auth/[...nextauth]/route.ts",
    "app/sign-out-action.ts",
  ]);
});

it("only the questionnaire itself is open while the device is lent", () => {
  expect(holding(/\bwhileLent\b/)).toEqual(["app/(lent)/lent/actions.ts", "app/(lent)/lent/page.tsx"]);
});
