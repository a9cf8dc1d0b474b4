/** How far a signal is, as far as its reporter may know. */
export type SignalProgress = "received" | "picked_up" | "in_contact" | "closed";
