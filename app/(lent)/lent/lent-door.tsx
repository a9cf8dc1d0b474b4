"use client";

import { useEffect } from "react";
import { lentChannel } from "@/components/ui/lent-channel";

/** Shuts the doors that only the browser knows of: pages kept in memory for the back button, and other tabs. */
export function LentDoor() {
  useEffect(() => {
    const channel = lentChannel();
    channel?.postMessage("lent");
    channel?.close();
    // Coming here without loading the page anew leaves the pages before it in memory, one step back.
    const [loaded] = performance.getEntriesByType("navigation");
    if (loaded && new URL(loaded.name).pathname !== location.pathname) location.reload();
  }, []);
  return null;
}
