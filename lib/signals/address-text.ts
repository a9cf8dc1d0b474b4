/** "Kadeplein 4, 1091 AB", or "huisnummer 4, 1091 AB"; `null` when nothing of it is known. */
export function addressText({ street, houseNumber, postcode }: Address): string | null {
  const door = street === null && houseNumber !== null ? `huisnummer ${houseNumber}` : joined(" ", street, houseNumber);
  return joined(", ", door, postcode);
}

interface Address {
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
}

function joined(between: string, ...parts: (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(between);
}
