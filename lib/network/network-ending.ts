/** Why someone no longer stands in the network. `mistake`: never stood there, a slip while writing down. */
export const NETWORK_ENDINGS = ["deceased", "out_of_sight", "mistake"] as const;
export type NetworkEnding = (typeof NETWORK_ENDINGS)[number];

const ENDING_WORDS: Record<NetworkEnding, string> = {
  deceased: "overleden",
  out_of_sight: "uit beeld",
  mistake: "vergissing",
};

/**
 * The relation of someone who is no longer there, with the ending after it: "zus, overleden". An ending has no column
 * of its own, and so every list that shows the relation tells it too.
 */
export function endedRelation(relation: string, ending: NetworkEnding): string {
  return `${relation}, ${ENDING_WORDS[ending]}`;
}

/** Takes the ending off the relation of someone who is no longer there; `null` when none was kept. */
export function readEndedRelation(kept: string): { readonly relation: string; readonly ending: NetworkEnding | null } {
  const ending = NETWORK_ENDINGS.find((code) => kept.endsWith(`, ${ENDING_WORDS[code]}`)) ?? null;
  if (ending === null) return { relation: kept, ending };
  return { relation: kept.slice(0, -`, ${ENDING_WORDS[ending]}`.length), ending };
}
