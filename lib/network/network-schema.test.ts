import { describe, expect, it } from "vitest";
import { changeNetworkPersonSchema, networkPersonSchema } from "./network-schema";

const typed = {
  id: "2d1f4cf2-6d04-4c93-9a8d-3a8c1b3c6a01",
  clientId: "2d1f4cf2-6d04-4c93-9a8d-3a8c1b3c6a02",
  name: "Ria",
  relation: "zus",
  circle: "2",
  isSupporter: "yes",
};

describe("somebody in the network", () => {
  it("with a name, a relation, a circle and no more: the rest stays unknown", () => {
    expect(networkPersonSchema.parse(typed)).toMatchObject({
      circle: 2,
      sort: "person",
      frequency: null,
      kinds: [],
      direction: null,
      isSupporter: true,
    });
  });

  it.each(["professional", "pet"])("a %s never counts, even when the form says yes", (sort) => {
    expect(networkPersonSchema.parse({ ...typed, sort }).isSupporter).toBe(false);
    expect(changeNetworkPersonSchema.parse({ ...typed, sort, version: "1" }).isSupporter).toBe(false);
  });

  it.each([
    ["name", " ", "Vul in hoe de cliënt deze persoon noemt."],
    ["relation", "", "Vul in wie dit is, bijvoorbeeld zus of buurvrouw."],
    ["circle", "4", "Kies hoe dichtbij deze persoon staat."],
    ["frequency", "yearly", "Kies hoe vaak er contact is."],
    ["direction", "away", "Kies van wie naar wie de steun gaat."],
  ])("%s %j is refused in words", (field, value, words) => {
    const { error } = networkPersonSchema.safeParse({ ...typed, [field]: value });
    expect(error?.issues.map(({ path, message }) => [path.join(), message])).toEqual([[field, words]]);
  });
});
