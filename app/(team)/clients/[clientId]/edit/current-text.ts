import { LIVING_SITUATION_LABELS, SALUTATION_LABELS, STATISTICS_CHOICE_LABELS } from "@/lib/clients/client-labels";
import type { ClientDetails } from "@/lib/clients/client-queries";
import type { CurrentValue } from "@/components/ui/current-values";

/** What stands in the dossier now, per field: as the form would send it, and as a person reads it. */
export function currentValues(client: ClientDetails): CurrentValue[] {
  const { birthDate, salutation, livingSituation, statisticsChoice } = client;
  const born = birthDate === null ? "--" : `${birthDate.day}-${birthDate.month}-${birthDate.year}`;
  return [
    {
      name: "salutation",
      label: "Aanhef",
      value: salutation,
      text: SALUTATION_LABELS[salutation],
      choices: SALUTATION_LABELS,
    },
    typed("givenName", "Voornaam of voorletters", client.givenName),
    typed("prefix", "Tussenvoegsel", client.prefix),
    typed("familyName", "Achternaam", client.familyName),
    { name: "birthDate", label: "Geboortedatum", value: born, text: birthDate === null ? "leeg" : born },
    typed("postcode", "Postcode", client.postcode),
    typed("houseNumber", "Huisnummer", client.houseNumber),
    typed("street", "Straat", client.street),
    typed("place", "Plaats", client.place),
    typed("phone", "Telefoon", client.phone),
    {
      name: "livingSituation",
      label: "Woont",
      value: livingSituation,
      text: LIVING_SITUATION_LABELS[livingSituation],
      choices: LIVING_SITUATION_LABELS,
    },
    {
      name: "statisticsChoice",
      label: "Meetellen in statistiek",
      value: statisticsChoice,
      text: STATISTICS_CHOICE_LABELS[statisticsChoice],
      choices: STATISTICS_CHOICE_LABELS,
    },
  ];
}

function typed(name: string, label: string, value: string | null): CurrentValue {
  return { name, label, value: value ?? "", text: value ?? "leeg" };
}
