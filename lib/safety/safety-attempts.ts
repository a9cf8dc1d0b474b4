import { z } from "zod";

const attempt = z.object({
  /** `null` for what was told before any talk. */
  discussed: z.string().nullable(),
  /** Sealed for the cell of the task that it stood in. */
  agreed: z.string(),
  informed: z.array(z.string()).nullable(),
  talkedAt: z.coerce.date().nullable(),
  talkedById: z.string().nullable(),
});
export type Attempt = z.output<typeof attempt>;

/** What stood in the record before the last talk, the oldest first; the database itself puts it there. */
export function readAttempts(attempts: unknown): Attempt[] {
  return z.array(attempt).parse(attempts);
}
