"use server";

import { formAction } from "@/lib/access/form-action";
import { recordContact } from "@/lib/contact/contact-commands";
import { CONTACT_REFUSALS } from "@/lib/contact/contact-labels";
import { contactSchema } from "@/lib/contact/contact-schema";

export const saveContact = formAction({
  permission: "dossier:write",
  schema: contactSchema,
  act: (actor, input) => recordContact(actor, input, new Date()),
  refusals: CONTACT_REFUSALS,
  then: ({ clientId }) => `/clients/${clientId}`,
});
