import type { Coded } from "./coded";

/** What helps somebody to do something new; the list is ours. */
export const WHAT_HELPS = [
  { code: "small_steps", nl: "Kleine stappen" },
  { code: "doing_it_together", nl: "De eerste keer samen" },
  { code: "encouragement", nl: "Een compliment" },
  { code: "fixed_moment", nl: "Een vaste dag en tijd" },
  { code: "written_down", nl: "Het opschrijven" },
  { code: "practising", nl: "Eerst oefenen" },
  { code: "somebody_calls", nl: "Iemand die belt en eraan denkt" },
  { code: "rest_after", nl: "Rust erna" },
] as const satisfies readonly Coded[];
