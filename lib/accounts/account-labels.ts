export const ACCOUNT_REFUSALS: Record<"own_account", string> = {
  own_account: "Uw eigen account kunt u niet uitzetten. Vraag het een andere beheerder.",
};

/** What an account is good for, in a word. */
export function accountState(isActive: boolean): string {
  return isActive ? "kan inloggen" : "uitgezet";
}
