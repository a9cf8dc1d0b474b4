import { expect, it } from "vitest";
import { fitsPassword, hashPassword } from "./password";

it("knows the right password, spaces and emoji included, and no other", async () => {
  const kept = await hashPassword("vier koppen thee 🍵 graag");
  expect(kept).toContain("$argon2id$");
  expect(await fitsPassword("vier koppen thee 🍵 graag", kept)).toBe(true);
  expect(await fitsPassword("vier koppen thee 🍵 Graag", kept)).toBe(false);
});

it("fits nothing for an account that does not exist, not even the stand-in", async () => {
  expect(await fitsPassword("the password of nobody", null)).toBe(false);
});

it("refuses a password of 129 characters unhashed", async () => {
  expect(await fitsPassword("x".repeat(129), await hashPassword("x".repeat(129)))).toBe(false);
});
