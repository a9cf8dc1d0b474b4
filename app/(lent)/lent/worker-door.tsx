import { signOut } from "@/app/sign-out-action";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import { isDemo } from "@/lib/platform/demo-mark";
import { DEMO_PASSWORD } from "@/prisma/seed/accounts";
import { returnDevice } from "./actions";

/** The way back into Kring, for whoever lent the device. */
export async function WorkerDoor() {
  const hint = (await isDemo()) ? `In dit voorbeeld is het wachtwoord: ${DEMO_PASSWORD}` : undefined;
  return (
    <details className="mt-6 border-t border-line pt-4 text-base">
      <summary className="cursor-pointer py-2 text-act underline">Ik ben de begeleider</summary>
      <div className="grid gap-4 pt-3">
        <ActionForm action={returnDevice} submitLabel="Verder in het dossier">
          <TextField name="password" label="Uw wachtwoord" type="password" width="m" hint={hint} />
        </ActionForm>
        <ActionForm action={signOut} submitLabel="Uitloggen" submitTone="quiet" />
      </div>
    </details>
  );
}
