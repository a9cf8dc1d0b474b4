"use client";

import { useEffect } from "react";
import { lentChannel } from "./lent-channel";

/** A page that stands open in another tab, or comes back from memory, asks the server whether it may still be seen. */
export function LeavesWhenLent() {
  useEffect(() => {
    const channel = lentChannel();
    const reload = () => location.reload();
    const comesBack = (event: PageTransitionEvent) => event.persisted && reload();
    channel?.addEventListener("message", reload);
    window.addEventListener("pageshow", comesBack);
    return () => {
      channel?.close();
      window.removeEventListener("pageshow", comesBack);
    };
  }, []);
  return null;
}
