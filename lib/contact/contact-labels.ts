import type { ContactChannel, ContactReach } from "@/prisma/generated/enums";

/** On the form, in the order of a working day. */
export const CHANNEL_LABELS: Record<ContactChannel, string> = {
  home: "Thuis",
  phone: "Telefoon",
  door: "Deur",
  elsewhere: "Elders",
};

/** In a sentence: "di 18 november, thuis". */
export const CHANNEL_PLACES: Record<ContactChannel, string> = {
  home: "thuis",
  phone: "per telefoon",
  door: "aan de deur",
  elsewhere: "ergens anders",
};

export const REACH_LABELS: Record<ContactReach, string> = {
  reached: "Ja",
  not_reached: "Nee",
  declined: "Wilde niet",
};

/** In a sentence, for an attempt that did not become a contact. */
export const REACH_STORIES: Record<ContactReach, string | null> = {
  reached: null,
  not_reached: "niet bereikt",
  declined: "wilde geen contact",
};

export const CONTACT_REFUSALS: Record<"no_open_journey" | "already-saved", string> = {
  "already-saved":
    "Dit contact is al opgeslagen, met een ander verhaal. Begin opnieuw om ook dit contact vast te leggen.",
  no_open_journey: "Dit traject is afgesloten. Heropen het eerst, dan kunt u contact vastleggen.",
};
