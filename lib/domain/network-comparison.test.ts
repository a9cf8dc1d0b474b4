import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTACT_FREQUENCY_CODES, PERSON_SORT_CODES, SUPPORT_DIRECTION_CODES } from "./network";
import { compareNetworks, type NetworkMember } from "./network-comparison";
import { SUPPORT_KIND_CODES } from "./taxonomy/support";

const ria: NetworkMember = {
  id: "ria",
  name: "Ria",
  relation: "zus",
  circle: 2,
  sort: "person",
  frequency: "monthly",
  kinds: ["practical", "social"],
  direction: "both",
  isSupporter: true,
};

const member = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
  name: fc.string({ maxLength: 5 }),
  relation: fc.string({ maxLength: 5 }),
  circle: fc.constantFrom(1 as const, 2 as const, 3 as const),
  sort: fc.constantFrom(...PERSON_SORT_CODES),
  frequency: fc.constantFrom(null, ...CONTACT_FREQUENCY_CODES),
  kinds: fc.subarray([...SUPPORT_KIND_CODES]),
  direction: fc.constantFrom(null, ...SUPPORT_DIRECTION_CODES),
  isSupporter: fc.boolean(),
});
const network = fc.uniqueArray(member, { selector: ({ id }) => id });
const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id).sort();

describe("two dates of one network", () => {
  it.each([
    ["moved closer", { circle: 1 }, { circle: { from: 2, to: 1, way: "closer" } }],
    ["moved further away", { circle: 3 }, { circle: { from: 2, to: 3, way: "further" } }],
    ["gives other support", { kinds: ["social", "emotional"] }, { gained: ["emotional"], lost: ["practical"] }],
    ["comes more often", { frequency: "weekly" }, { frequency: { from: "monthly", to: "weekly" } }],
    ["gives without getting", { direction: "from_person" }, { direction: { from: "both", to: "from_person" } }],
    ["is no longer to fall back on", { isSupporter: false }, { supporter: { from: true, to: false } }],
  ] as const)("somebody who %s", (_what, later, told) => {
    const { changed, came, went, same } = compareNetworks([ria], [{ ...ria, ...later }]);
    expect(changed).toMatchObject([told]);
    expect([came, went, same]).toEqual([[], [], []]);
  });

  it("another name for the same person is not a change", () => {
    expect(compareNetworks([ria], [{ ...ria, name: "Marie" }]).changed).toEqual([]);
  });

  it("the same kinds in another order are not a change", () => {
    expect(compareNetworks([ria], [{ ...ria, kinds: ["social", "practical"] }]).changed).toEqual([]);
  });

  it("a network is the same as itself", () => {
    fc.assert(
      fc.property(network, (people) => {
        expect(compareNetworks(people, people)).toEqual({ came: [], went: [], changed: [], same: people });
      }),
    );
  });

  it("who came is who went when the dates change places, and closer is further", () => {
    fc.assert(
      fc.property(network, network, (one, other) => {
        const there = compareNetworks(one, other);
        const back = compareNetworks(other, one);
        expect(there.came).toEqual(back.went);
        expect(there.went).toEqual(back.came);
        expect(ids(there.changed.map(({ after }) => after))).toEqual(ids(back.changed.map(({ after }) => after)));
        for (const { after, circle, gained } of there.changed) {
          const mirrored = back.changed.find((change) => change.after.id === after.id);
          expect(mirrored?.circle?.way ?? null).toBe(circle && (circle.way === "closer" ? "further" : "closer"));
          expect([...(mirrored?.lost ?? [])].sort()).toEqual([...gained].sort());
        }
      }),
    );
  });

  it("everybody of both dates is told exactly once", () => {
    fc.assert(
      fc.property(network, network, (earlier, later) => {
        const { came, went, changed, same } = compareNetworks(earlier, later);
        const told = [...came, ...went, ...same, ...changed.map(({ after }) => after)];
        expect(ids(told)).toEqual([...new Set([...ids(earlier), ...ids(later)])].sort());
      }),
    );
  });
});
