import { ActionForm, type FormAction } from "@/components/ui/action-form";
import type { InstrumentCode } from "@/lib/domain/instruments/instruments";

type LendButtonProps = { action: FormAction; clientId: string; instrument: InstrumentCode };

/** Gives the device to the client for this one questionnaire. */
export function LendButton({ action, clientId, instrument }: LendButtonProps) {
  return (
    <div className="grid gap-2">
      <ActionForm
        action={action}
        submitLabel="De cliënt vult zelf in"
        submitTone="quiet"
        hidden={{ clientId, instrument }}
      />
      <p className="note">
        Het apparaat laat dan alleen deze vragen zien. Met uw wachtwoord gaat u daarna verder in het dossier.
      </p>
    </div>
  );
}
