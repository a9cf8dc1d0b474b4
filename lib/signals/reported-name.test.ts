import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainLetters, searchName } from "@/lib/domain/person-name";
import { splitReportedName } from "./reported-name";

describe("a name as a reporter typed it", () => {
  it.each([
    ["Mevrouw Ayşe Öz", "mrs", "Ayşe", null, "Öz"],
    ["mevr. de Groot-Visser", "mrs", null, "de", "Groot-Visser"],
    ["Mw Jansen", "mrs", null, null, "Jansen"],
    ["de heer W. Bakker", "mr", "W.", null, "Bakker"],
    ["Dhr. van der Berg", "mr", null, "van der", "Berg"],
    ["meneer Pinas", "mr", null, null, "Pinas"],
    ["J. van den Heuvel Oosterbaan", "none", "J.", "van den", "Heuvel Oosterbaan"],
    ["Kees van 't Hof", "none", "Kees", "van 't", "Hof"],
    ["Groot, J. de", "none", "J.", "de", "Groot"],
    ["Van Dijk", "none", null, "van", "Dijk"],
    ["Samira el Amrani", "none", "Samira", "el", "Amrani"],
    ["  Mo   Chen ", "none", "Mo", null, "Chen"],
    ["Truus", "none", "Truus", null, null],
    ["buurvrouw Truus", "mrs", null, null, "Truus"],
    ["weet ik niet", "none", null, null, null],
    ["?", "none", null, null, null],
    [null, "none", null, null, null],
  ])("%s", (typed, salutation, initialsOrGivenName, prefix, familyName) => {
    expect(splitReportedName(typed)).toEqual({ salutation, initialsOrGivenName, prefix, familyName });
  });

  it("no word gets lost, whatever is typed", () => {
    const word = fc.constantFrom("Jan", "van", "de", "Öz", "W.", "'t", "Groot-Visser", "El", "in");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        expect(searchName(splitReportedName(words.join(" ")))).toBe(plainLetters(words.join(" ")));
      }),
    );
  });
});
