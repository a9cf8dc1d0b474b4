"use server";

import { formAction } from "@/lib/access/form-action";
import { switchAccount } from "@/lib/accounts/account-commands";
import { ACCOUNT_REFUSALS } from "@/lib/accounts/account-labels";
import { switchAccountSchema } from "@/lib/accounts/account-schema";

export const switchAccountOnOrOff = formAction({
  permission: "account:manage",
  schema: switchAccountSchema,
  act: switchAccount,
  refusals: ACCOUNT_REFUSALS,
  then: ({ userId }) => `/users/${userId}`,
});
