/** The outcome of an act that a user may be refused; `reason` is a closed union, turned into Dutch words on screen. */
export type Result<Value, Reason extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };
