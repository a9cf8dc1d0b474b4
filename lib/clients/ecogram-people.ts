import { type EcogramPerson, ecogramPersonOf } from "@/lib/network/ecogram-person";
import { type KeptNetworkPerson, networkPersonOf } from "@/lib/network/network-person";

/** The people of a network as the ecogram of the overview draws them; who stood there by mistake is left out. */
export function ecogramPeople(people: readonly KeptNetworkPerson[]): EcogramPerson[] {
  return people
    .map(networkPersonOf)
    .filter(({ ending }) => ending !== "mistake")
    .map((person) => ecogramPersonOf(person));
}
