import { expect, it } from "vitest";
import { foldEvents } from "./fold-events";
import type { ToldEvent } from "./told-event";

const told = (kind: string, day = "di 24 november", byName = "Sanne"): ToldEvent => ({
  key: `${kind}-${day}-${byName}`,
  kind,
  at: new Date(0),
  byName,
  day,
  words: { title: kind },
});
const titles = (events: readonly ToldEvent[]) => foldEvents(events).map(({ words }) => words.title);

it("a story told in one go is one line, and says how much it is", () => {
  const events = [told("life_event"), told("life_event"), told("life_event")];
  expect(titles(events)).toEqual(["3 levensgebeurtenissen opgeschreven of gewijzigd"]);
});

it("one alone keeps its own words, and contacts are never folded", () => {
  expect(titles([told("life_event"), told("contact"), told("contact")])).toEqual(["life_event", "contact", "contact"]);
});

it.each([
  ["another day", told("chapter", "ma 23 november")],
  ["another person", told("chapter", "di 24 november", "Anna")],
  ["another kind", told("competency")],
])("what is of %s stays apart", (_what, other) => {
  expect(foldEvents([told("chapter"), other])).toHaveLength(2);
});
