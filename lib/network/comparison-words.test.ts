import { describe, expect, it } from "vitest";
import { compareNetworks, type NetworkMember } from "@/lib/domain/network-comparison";
import { laterPeople, tellChanges } from "./comparison-words";

const ria: NetworkMember = {
  id: "ria",
  name: "Ria",
  relation: "zus",
  circle: 2,
  sort: "person",
  frequency: "monthly",
  kinds: ["practical"],
  direction: "both",
  isSupporter: true,
};
const henk: NetworkMember = { ...ria, id: "henk", name: "Henk", relation: "man", circle: 1 };
const mo: NetworkMember = { ...ria, id: "mo", name: "Mo", relation: "buurman", circle: 3 };
const earlier = [ria, henk];
const later = [{ ...ria, circle: 1 as const, kinds: ["practical" as const, "social" as const] }, mo];
const comparison = compareNetworks(earlier, later);

describe("two dates in words", () => {
  it("says who came, who went and why, who moved, and what support became", () => {
    const told = tellChanges(comparison, new Map([["henk", "deceased"]]));
    expect(told.map(({ name, what, before, after }) => [name, what, before, after])).toEqual([
      ["Mo", "Erbij gekomen", "–", "Verder weg, praktisch"],
      ["Henk", "Weg", "Heel dichtbij, praktisch", "overleden"],
      ["Ria", "Dichterbij", "Dichtbij", "Heel dichtbij"],
      ["Ria", "Andere steun", "praktisch", "praktisch, sociaal"],
    ]);
  });

  it("does not say why when nobody wrote that down", () => {
    expect(tellChanges(comparison, new Map()).find(({ name }) => name === "Henk")?.after).toBe("toen niet genoemd");
  });
});

describe("the later ecogram", () => {
  it("shows who is new, who moved, and who is lost", () => {
    const people = laterPeople(later, comparison, new Map([["henk", "deceased"]]));
    expect(people.map(({ name, newsText, lostText }) => [name, newsText, lostText])).toEqual([
      ["Ria", "dichterbij", undefined],
      ["Mo", "nieuw", undefined],
      ["Henk", undefined, "overleden"],
    ]);
  });

  it("leaves out who stood there by mistake", () => {
    const people = laterPeople(later, comparison, new Map([["henk", "mistake"]]));
    expect(people.map(({ name }) => name)).toEqual(["Ria", "Mo"]);
  });
});
