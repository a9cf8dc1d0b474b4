import { expect, it } from "vitest";
import type { DisclosedValue } from "./disclosure";
import { percentOf } from "./disclosure-percent";

const shown = (value: number): DisclosedValue => ({ kind: "shown", value });

it.each([
  [shown(15), shown(50), 30],
  [shown(40), shown(120), 33],
  [shown(60), shown(60), 100],
  [shown(15), shown(45), null],
  [{ kind: "small" } as const, shown(120), null],
  [{ kind: "withheld" } as const, shown(120), null],
  [shown(40), { kind: "withheld" } as const, null],
])("the share of %o in %o is %s", (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});
