import { expect, it } from "vitest";
import type { NetworkMember } from "@/lib/domain/network-comparison";
import { freezePeople, readFrozenPeople } from "./frozen-people";

const nurse: NetworkMember = {
  id: "2d1f4cf2-6d04-4c93-9a8d-3a8c1b3c6a01",
  name: "Zuster Els",
  relation: "wijkverpleegkundige",
  circle: 3,
  sort: "professional",
  frequency: "weekly",
  kinds: ["practical"],
  direction: null,
  isSupporter: false,
};

it("people are read back as they were kept", () => {
  expect(readFrozenPeople(JSON.parse(JSON.stringify(freezePeople([nurse]))))).toEqual([nurse]);
});

it("a professional is kept as nobody to fall back on, whatever was ticked", () => {
  expect(freezePeople([{ ...nurse, isSupporter: true }])).toEqual([nurse]);
});

it("an inventory without people is told apart from one with nobody", () => {
  expect(readFrozenPeople(null)).toBeNull();
  expect(readFrozenPeople([])).toEqual([]);
});

it.each([
  ["a person without an id", [{ ...nurse, id: undefined }]],
  ["a circle that does not exist", [{ ...nurse, circle: 4 }]],
  ["a kind of support that does not exist", [{ ...nurse, kinds: ["money"] }]],
  ["something else", "nobody"],
])("%s is refused rather than compared as a loss", (_what, kept) => {
  expect(() => readFrozenPeople(kept)).toThrow();
});
