import type { JourneyMove, JourneyOutcome, Phase } from "@/lib/domain/workflow";

export const PHASE_LABELS: Record<Phase, string> = {
  signal: "Signaal",
  trust: "Vertrouwen",
  refer: "Verwijzen",
  activate: "Activeren",
};

export const JOURNEY_OUTCOME_LABELS: Record<JourneyOutcome, string> = {
  goals_reached: "Doelen bereikt",
  goals_partly_reached: "Doelen deels bereikt",
  stays_in_trust: "Blijft in contact, zonder verdere stap",
  safety_net: "Vangnet: iemand houdt een oogje in het zeil",
  taken_over: "Overgenomen door iemand anders",
  declined: "Wil geen contact",
  not_reached: "Niet bereikt",
  moved_away: "Verhuisd",
  deceased: "Overleden",
  other: "Anders",
};

/** On the button that makes the move. */
export const MOVE_BUTTONS: Record<JourneyMove, string> = {
  start_trust: "Naar vertrouwen",
  start_referring: "Naar verwijzen",
  start_activating: "Naar activeren",
  step_back: "Stap terug",
  close: "Traject afsluiten",
  reopen: "Heropenen",
};

/** Above the list of what a move still asks. */
export const MISSING_HEADINGS: Record<JourneyMove, string> = {
  start_trust: "Nog nodig om aan vertrouwen te werken",
  start_referring: "Nog nodig om te verwijzen",
  start_activating: "Nog nodig om te activeren",
  step_back: "Nog nodig om een stap terug te gaan",
  close: "Nog nodig om af te sluiten",
  reopen: "Nog nodig om te heropenen",
};

/** In the story of a dossier, after the day. */
export const MOVE_STORIES: Record<JourneyMove | "open_journey", string> = {
  open_journey: "Traject geopend",
  start_trust: "Naar de fase vertrouwen",
  start_referring: "Naar de fase verwijzen",
  start_activating: "Naar de fase activeren",
  step_back: "Een stap terug",
  close: "Traject afgesloten",
  reopen: "Traject heropend",
};
