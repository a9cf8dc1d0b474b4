import "server-only";
import { headers } from "next/headers";

/**
 * The address a request comes from, to count turns by. The nearest proxy writes the last part; without a proxy it is
 * what Next itself saw. Of an IPv6 address only the first 64 bits count: one household has all the rest.
 */
export async function requestAddress(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for") ?? "unknown";
  return countedAddress(forwarded.split(",").at(-1)?.trim() ?? "unknown");
}

/** "2001:db8:1:2:3:4:5:6" as "2001:db8:1:2::/64"; an IPv4 address, also one written in IPv6, as it is. */
export function countedAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(":")) return mapped ?? address;

  const [head = "", tail] = address.toLowerCase().split("::");
  const front = groupsOf(head);
  const back = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => "0");
  return `${[...front, ...zeros, ...back].slice(0, 4).join(":")}::/64`;
}

function groupsOf(part: string): string[] {
  return part === "" ? [] : part.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
}
