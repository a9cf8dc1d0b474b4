import { z } from "zod";
import { type Because, LONELINESS_INSTRUMENTS, type SocialTypeInputs } from "@/lib/domain/social-type";

/** What a classification was made from, kept with it: the inputs and the days they were measured on ("YYYY-MM-DD"). */
export interface KeptInputs extends SocialTypeInputs {
  readonly networkOn: string | null;
  readonly lonelinessOn: string | null;
  /** Why measuring had to wait, when this was written down to say so. */
  readonly notMeasurableWhy?: string;
}

const count = z.number().int();

const because = z.array(
  z.union([
    z.object({ side: z.literal("network"), measure: z.enum(["supporters", "LSNS-6"]), value: count, threshold: count }),
    z.object({
      side: z.literal("loneliness"),
      measure: z.enum(LONELINESS_INSTRUMENTS),
      value: count,
      threshold: count,
    }),
  ]),
);

const measuredOn = z.object({ networkOn: z.iso.date().nullish(), lonelinessOn: z.iso.date().nullish() });

/** The reasons as they were kept in the database. What cannot be read as reasons is no reason. */
export function readBecause(kept: unknown): readonly Because[] {
  return because.safeParse(kept).data ?? [];
}

/** The days on which both sides were measured, as they were kept; `null` where it was not kept. */
export function readMeasuredOn(kept: unknown): { readonly network: string | null; readonly loneliness: string | null } {
  const days = measuredOn.safeParse(kept).data;
  return { network: days?.networkOn ?? null, loneliness: days?.lonelinessOn ?? null };
}

const waiting = z.object({ notMeasurableWhy: z.string() });

/** Why measuring had to wait, where a record says so. */
export function readNotMeasurable(kept: unknown): string | null {
  return waiting.safeParse(kept).data?.notMeasurableWhy ?? null;
}
