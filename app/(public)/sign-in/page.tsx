import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Stack } from "@/components/ui/columns";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { TextField } from "@/components/ui/text-field";
import { getActor } from "@/lib/access/actor";
import { START_PAGE } from "@/lib/access/permissions";
import { ROLE_LABELS } from "@/lib/access/role-labels";
import { listDemoPeople } from "@/lib/accounts/sign-in-commands";
import { lookAround, signIn } from "./actions";

export const metadata: Metadata = { title: "Inloggen" };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const actor = await getActor();
  if (actor) redirect(START_PAGE[actor.role]);

  const { next } = await searchParams;
  const hidden = typeof next === "string" ? { next } : {};
  const people = await listDemoPeople();
  return (
    <>
      <PageHeader title="Inloggen" />
      <Stack>
        <Sheet>
          <ActionForm action={signIn} submitLabel="Inloggen" hidden={hidden}>
            <TextField name="email" label="E-mailadres" type="email" autoComplete="username" />
            <TextField name="password" label="Wachtwoord" type="password" autoComplete="current-password" />
          </ActionForm>
        </Sheet>
        {people.length > 0 && (
          <Sheet heading="Kijk rond als …">
            <p className="note mb-4">
              Dit is een voorbeeld met verzonnen mensen. Kies een rol; een wachtwoord is niet nodig.
            </p>
            <div className="grid gap-3">
              {people.map(({ id, role, name }) => (
                <ActionForm
                  key={id}
                  action={lookAround}
                  submitLabel={`${ROLE_LABELS[role]}: ${name}`}
                  submitTone="quiet"
                  hidden={{ ...hidden, userId: id }}
                />
              ))}
            </div>
          </Sheet>
        )}
      </Stack>
    </>
  );
}
