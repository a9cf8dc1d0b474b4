import { hash, verify } from "@node-rs/argon2";

/** argon2id as OWASP advises: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const PASSWORD_LENGTH = { least: 12, most: 128 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * Whether the password fits the hash. An unknown account passes `null`: the same work is then done against a hash that
 * fits nothing, so that the time does not tell who has an account. Too long a password is refused before hashing.
 */
export async function fitsPassword(password: string, passwordHash: string | null): Promise<boolean> {
  if (password.length > PASSWORD_LENGTH.most) return false;
  nobody ??= hashPassword("the password of nobody");
  const fits = await verify(passwordHash ?? (await nobody), password);
  return fits && passwordHash !== null;
}

let nobody: Promise<string> | undefined;
