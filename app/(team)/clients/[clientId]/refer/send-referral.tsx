import { randomUUID } from "node:crypto";
import { FrozenSummary } from "@/components/referrals/frozen-summary";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { CONSENT_PARTS } from "@/lib/consent/consent-parts";
import type { ReferralPreview } from "@/lib/referrals/refer-queries";
import { sendReferralForm } from "./actions";

type SendReferralProps = {
  clientId: string;
  preview: ReferralPreview;
  /** The referral that is done again: its question is the first draft. */
  old: { id: string; question: string } | null;
};

/** The question beside exactly what will be sent; nothing else goes along. */
export function SendReferral({ clientId, preview, old }: SendReferralProps) {
  const { destination, summary, digest, parts } = preview;
  const hidden = { id: randomUUID(), clientId, destinationId: destination.id, digest };
  const withheld = CONSENT_PARTS.filter(({ code }) => !parts.includes(code)).map(({ nl }) => nl.toLowerCase());
  return (
    <ActionForm
      action={sendReferralForm}
      submitLabel="Verwijzing versturen"
      hidden={old ? { ...hidden, basedOnId: old.id } : hidden}
      wide
      secondary={
        <ButtonLink href={`/clients/${clientId}/refer`} tone="quiet">
          Ander verwijsadres
        </ButtonLink>
      }
    >
      <Columns layout="halves">
        <Sheet heading={`Aan ${destination.name}`}>
          <TextAreaField
            name="question"
            label="Wat vraagt u?"
            hint="Schrijf alleen op wat de cliënt wil delen. Dit staat bovenaan bij de ontvanger."
            rows={8}
            maxLength={1000}
            defaultValue={old?.question}
          />
        </Sheet>
        <Sheet heading="Dit gaat mee, en verder niets">
          <div className="grid gap-4">
            <FrozenSummary summary={summary} />
            <p className="note">
              {withheld.length > 0 && `Gaat niet mee: ${withheld.join(", ")}. `}
              Wat u straks in het dossier verandert, verandert hier niets aan.{" "}
              <AppLink href={`/clients/${clientId}/consent`}>Toestemming bekijken</AppLink>
            </p>
          </div>
        </Sheet>
      </Columns>
    </ActionForm>
  );
}
