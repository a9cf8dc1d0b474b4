/** 32 signs without I, L, O and U (Crockford): nothing looks like another and no words appear. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;
const GROUP = 4;
const LOOKALIKES: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/**
 * A code with which a reporter follows a signal: 60 bits, in the form in which it is kept (no dashes).
 * The randomness is the caller's: at least 12 bytes from a secure source.
 * @throws RangeError with fewer bytes.
 */
export function makeFollowCode(randomBytes: Uint8Array): string {
  if (randomBytes.length < LENGTH) throw new RangeError(`A follow code needs ${LENGTH} random bytes`);
  // 256 is a multiple of 32, so every sign is equally likely.
  return Array.from(randomBytes.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("");
}

/** "7KMX-4PQR-9TWA": as it is shown and read aloud. */
export function formatFollowCode(code: string): string {
  return code.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? "";
}

/** What someone typed, in the form in which it is kept; `null` when it cannot be a code. */
export function normaliseFollowCode(input: string): string | null {
  const signs = input
    .toUpperCase()
    .replace(/[\s\p{Dash}.]/gu, "")
    .replace(/[OIL]/g, (sign) => LOOKALIKES[sign] ?? sign);
  const isCode = signs.length === LENGTH && [...signs].every((sign) => ALPHABET.includes(sign));
  return isCode ? signs : null;
}

export function isFollowCode(input: string): boolean {
  return normaliseFollowCode(input) !== null;
}
