"use client";

import { useEffect } from "react";

/** Puts the cursor in a field when the address ends in "#<id>"; a page that changes in place does not do so by itself. */
export function FocusWhenNamed({ id }: { id: string }) {
  useEffect(() => {
    const focus = () => {
      if (location.hash === `#${id}`) document.getElementById(id)?.focus();
    };
    focus();
    addEventListener("hashchange", focus);
    return () => removeEventListener("hashchange", focus);
  }, [id]);
  return null;
}
