/** Why someone no longer stands in the network. `mistake`: never stood there, a slip while writing down. */
export const NETWORK_ENDINGS = ["deceased", "out_of_sight", "mistake"] as const;
export type NetworkEnding = (typeof NETWORK_ENDINGS)[number];

/** An ending as it was kept. One that says nothing readable is somebody of whom we only know that contact was lost. */
export function endingOf(kept: string | null): NetworkEnding {
  return NETWORK_ENDINGS.find((code) => code === kept) ?? "out_of_sight";
}
