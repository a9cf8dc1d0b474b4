/** Tabs of one browser tell each other here that the device was lent; `null` in a browser without channels. */
export function lentChannel(): BroadcastChannel | null {
  return "BroadcastChannel" in globalThis ? new BroadcastChannel("kring-lent") : null;
}
