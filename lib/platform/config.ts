import { z } from "zod";

const schema = z.object({
  APP_DATABASE_URL: z.string().min(1),
  STATS_DATABASE_URL: z.string().min(1),
  APP_ORIGIN: z.url(),
  AUTH_SECRET: z.string().min(32),
  /** What seals notes: "id:key,id:key", the newest first; see field-encryption.ts. */
  FIELD_KEYS: z.string().min(1),
  /** "true" behind a proxy that writes the forwarded headers itself. */
  TRUST_PROXY: z.stringbool().default(false),
});

let read: z.infer<typeof schema> | null = null;

/**
 * The settings of this process, read once when first asked for, so that a build needs none.
 * @throws ZodError naming the missing setting.
 */
export function config() {
  read ??= schema.parse(process.env);
  return read;
}
