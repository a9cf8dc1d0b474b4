import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** An id that a form carries: of what it is about, or of what it will make, so that sending twice writes once. */
export const uuidField = z.uuid();

/** Text that must be there; `missing` says what to fill in, in the words of the form. */
export function requiredText(max: number, missing: string) {
  return z.string({ error: missing }).trim().min(1, missing).max(max, tooLong(max));
}

/** Text that may stay away; empty is `null`. */
export function optionalText(max: number) {
  return z
    .string()
    .trim()
    .max(max, tooLong(max))
    .optional()
    .transform((text) => (text === undefined || text === "" ? null : text));
}

/** One of a closed list of codes. */
export function oneOf<const Codes extends readonly [string, ...string[]] | readonly string[]>(
  codes: Codes,
  missing: string,
) {
  return z.enum(codes, { error: missing });
}

const dateParts = z
  .object({
    day: z.string().trim().optional(),
    month: z.string().trim().optional(),
    year: z.string().trim().optional(),
  })
  .optional();

type DateParts = z.output<typeof dateParts>;

const NO_DATE = "Vul een bestaande datum in, bijvoorbeeld 5 11 2026.";

/** The three boxes of a DateField as a plain date that must be there. */
export function requiredDate(missing: string) {
  return dateParts.transform((parts, context): Temporal.PlainDate => {
    const date = isEmpty(parts) ? missing : readDate(parts);
    if (typeof date !== "string") return date;
    context.addIssue({ code: "custom", message: date });
    return z.NEVER;
  });
}

/** The three boxes of a DateField as a plain date, or `null` when all three are empty. */
export function optionalDate() {
  return dateParts.transform((parts, context): Temporal.PlainDate | null => {
    if (isEmpty(parts)) return null;
    const date = readDate(parts);
    if (typeof date !== "string") return date;
    context.addIssue({ code: "custom", message: date });
    return z.NEVER;
  });
}

function isEmpty(parts: DateParts): boolean {
  return !parts?.day && !parts?.month && !parts?.year;
}

function readDate(parts: DateParts): Temporal.PlainDate | string {
  const [day, month, year] = [parts?.day, parts?.month, parts?.year].map((part) =>
    /^\d{1,4}$/.test(part ?? "") ? Number(part) : Number.NaN,
  );
  if (!day || !month || !year) return NO_DATE;
  if (year < 1900 || year > 2100) return "Vul het jaar in met vier cijfers, bijvoorbeeld 1948.";
  try {
    return Temporal.PlainDate.from({ day, month, year }, { overflow: "reject" });
  } catch {
    return NO_DATE;
  }
}

function tooLong(max: number): string {
  return `Dit is te lang. Er passen ${max.toLocaleString("nl-NL")} tekens in.`;
}
