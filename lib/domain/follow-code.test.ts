import fc from "fast-check";
import { expect, it } from "vitest";
import { formatFollowCode, isFollowCode, makeFollowCode, normaliseFollowCode } from "./follow-code";

const bytes = fc.uint8Array({ minLength: 12, maxLength: 20 });

it("a code is found again as it is shown, in small letters, with spaces, or with letters for look-alikes", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = makeFollowCode(random);
      const shown = formatFollowCode(code);
      const misread = shown.replaceAll("0", "o").replaceAll("1", "l");
      for (const typed of [shown, code, shown.toLowerCase(), ` ${shown.replaceAll("-", " ")} `, misread]) {
        expect(normaliseFollowCode(typed)).toBe(code);
      }
    }),
  );
});

it("a code is shown in three groups of four, without signs that look alike", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(formatFollowCode(makeFollowCode(random))).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

it("other randomness gives another code", () => {
  const codeFrom = (byte: number) => makeFollowCode(new Uint8Array(12).fill(byte));
  expect(new Set(Array.from({ length: 32 }, (_unused, byte) => codeFrom(byte))).size).toBe(32);
});

it("refuses to make a code of too little randomness", () => {
  expect(() => makeFollowCode(new Uint8Array(11))).toThrow(RangeError);
});

it.each(["", "7KMX-4PQR", "7KMX-4PQR-9TWA-0", "7KMX-4PQR-9TWU", "geen code"])("%o cannot be a code", (typed) => {
  expect(normaliseFollowCode(typed)).toBeNull();
  expect(isFollowCode(typed)).toBe(false);
});
