import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formalName,
  fullName,
  plainLetters,
  salutedFullName,
  searchName,
  sortName,
  type PersonName,
} from "./person-name";

const name = (
  salutation: PersonName["salutation"],
  initialsOrGivenName: string | null,
  prefix: string | null,
  familyName: string | null,
): PersonName => ({ salutation, initialsOrGivenName, prefix, familyName });

const table = [
  {
    of: name("mrs", "J.", "de", "Groot-Visser"),
    full: "J. de Groot-Visser",
    sort: "Groot-Visser, J. de",
    formal: "Mevrouw De Groot-Visser",
    search: "j de groot visser",
  },
  {
    of: name("mr", "Henk", "van der", "Berg"),
    full: "Henk van der Berg",
    sort: "Berg, Henk van der",
    formal: "Meneer Van der Berg",
    search: "henk van der berg",
  },
  {
    of: name("mr", "Piet", "'t", "Hart"),
    full: "Piet 't Hart",
    sort: "Hart, Piet 't",
    formal: "Meneer 't Hart",
    search: "piet t hart",
  },
  {
    of: name("none", "Fatma", null, "Yıldız"),
    full: "Fatma Yıldız",
    sort: "Yıldız, Fatma",
    formal: "Fatma Yıldız",
    search: "fatma yildiz",
  },
  {
    of: name("mrs", null, null, "Öz"),
    full: "Öz",
    sort: "Öz",
    formal: "Mevrouw Öz",
    search: "oz",
  },
  {
    of: name("mrs", "Riet", "de", null),
    full: "Riet",
    sort: "Naam onbekend, Riet",
    formal: "Riet",
    search: "riet",
  },
  {
    of: name("mr", " ", null, ""),
    full: "Naam onbekend",
    sort: "Naam onbekend",
    formal: "Naam onbekend",
    search: "",
  },
];

describe.each(table)("$full", ({ of, full, sort, formal, search }) => {
  it("is written, sorted, addressed and found as the Dutch do", () => {
    expect([fullName(of), sortName(of), formalName(of), searchName(of)]).toEqual([full, sort, formal, search]);
  });
});

it.each([
  [name("mrs", "J.", "de", "Groot-Visser"), "Mevrouw J. de Groot-Visser"],
  [name("mr", null, "van der", "Berg"), "Meneer Van der Berg"],
  [name("none", "Fatma", null, "Yıldız"), "Fatma Yıldız"],
  [name("mr", null, null, null), "Naam onbekend"],
])("heads the dossier of %o", (of, heading) => {
  expect(salutedFullName(of)).toBe(heading);
});

it.each([
  ["  Sørensen-Łuczak ", "sorensen luczak"],
  ["O’Neill", "oneill"],
  ["ĲSSEL", "ijssel"],
  ["Weiß & Zn.", "weiss zn"],
])("looks for %s as %s", (typed, plain) => {
  expect(plainLetters(typed)).toBe(plain);
});

it("finds a name however it is typed: capitals, and its own plain form, change nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      const plain = plainLetters(typed);
      expect(plainLetters(plain)).toBe(plain);
      expect(plain).toBe(plain.trim());
    }),
  );
});
