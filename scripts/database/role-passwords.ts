import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";

const ITERATIONS = 4096;

/** The password of a role, the same for everybody who knows the administrator's. */
export function deriveRolePassword(secret: string, role: string): string {
  return createHmac("sha256", secret).update(`kring role ${role}`).digest("base64url");
}

/**
 * What PostgreSQL keeps of a password (RFC 5803), worked out here so that the password itself never stands in a
 * statement that a server may log. 4096 rounds is PostgreSQL's own choice; these passwords have 256 bits.
 */
export function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, "sha256");
  const storedKey = createHash("sha256").update(keyOf(salted, "Client Key")).digest("base64");
  const serverKey = keyOf(salted, "Server Key").toString("base64");
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString("base64")}$${storedKey}:${serverKey}`;
}

function keyOf(salted: Buffer, name: string): Buffer {
  return createHmac("sha256", salted).update(name).digest();
}
