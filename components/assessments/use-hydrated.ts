"use client";

import { useSyncExternalStore } from "react";

/** Whether the script is at work: what only works with it is drawn from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(neverChanges, inBrowser, onServer);
}

const neverChanges = () => () => undefined;
const inBrowser = () => true;
const onServer = () => false;
