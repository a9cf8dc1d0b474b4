import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Notice } from "@/components/ui/notice";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { requireActor } from "@/lib/access/actor";
import { type DossierHeader, readDossier } from "@/lib/access/dossier";
import { type Draft, readDraft } from "@/lib/access/draft";
import { JOURNEY_OUTCOMES, missingFor } from "@/lib/domain/workflow";
import { readJourneyFacts } from "@/lib/journeys/journey-facts";
import { JOURNEY_OUTCOME_LABELS, MISSING_HEADINGS } from "@/lib/journeys/journey-labels";
import { missingLinks } from "@/lib/journeys/missing-labels";
import { today } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { closeJourney } from "./actions";

export const metadata = { title: "Traject afsluiten" };

export default async function ClosePage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "close", async (tx, header) => ({
    facts: await readFacts(tx, header),
    draft: await readDraft(tx, clientId, "close"),
  }));
  if (!dossier?.header.mayWrite || !dossier.header.journey?.isOpen || !dossier.content.facts) notFound();

  const { facts, draft } = dossier.content;
  // What this form itself asks is not missing yet.
  const before = missingFor("close", facts, { today: today() }).filter(
    (item) => item === "open_referrals" || item === "open_safety_tasks",
  );
  return (
    <DossierFrame header={dossier.header} current="overview" title="Traject afsluiten">
      {before.length > 0 ? (
        <Notice heading={MISSING_HEADINGS.close}>
          <ul>
            {missingLinks(clientId, before, facts).map(({ label, href, detail }) => (
              <li key={label}>
                <AppLink href={href}>{label}</AppLink> {detail && `(${detail})`}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <CloseForm clientId={clientId} draft={draft} />
      )}
    </DossierFrame>
  );
}

async function readFacts(tx: Tx, { journey }: DossierHeader) {
  return journey && readJourneyFacts(tx, journey.id, today());
}

function CloseForm({ clientId, draft }: { clientId: string; draft: Draft }) {
  return (
    <ActionForm
      action={closeJourney}
      submitLabel="Traject afsluiten"
      hidden={{ id: randomUUID(), clientId }}
      draft={draft}
      secondary={
        <ButtonLink tone="quiet" href={`/clients/${clientId}`}>
          Niet afsluiten
        </ButtonLink>
      }
    >
      <Sheet>
        <div className="grid gap-6">
          <RadioField
            name="outcome"
            label="Hoe loopt het af?"
            options={JOURNEY_OUTCOMES.map((value) => ({ value, label: JOURNEY_OUTCOME_LABELS[value] }))}
          />
          <TextAreaField name="reason" label="Waarom sluit u af?" rows={3} maxLength={1000} />
          <AftercareFields />
        </div>
      </Sheet>
    </ActionForm>
  );
}

/** Asks the day or the reason, whichever the answer calls for; by style alone, so that it works before script runs. */
function AftercareFields() {
  return (
    <div className="group grid gap-6">
      <RadioField
        name="aftercare"
        label="Komt er nazorg?"
        variant="chips"
        options={[
          { value: "planned", label: "Ja, ik zoek weer contact" },
          { value: "none", label: "Nee" },
        ]}
      />
      <div className="hidden group-has-[[value=planned]:checked]:block">
        <DateField name="aftercareOn" label="Op welke dag zoekt u weer contact?" />
      </div>
      <div className="hidden group-has-[[value=none]:checked]:block">
        <TextAreaField name="noAftercareWhy" label="Waarom is nazorg niet nodig?" rows={2} maxLength={1000} />
      </div>
    </div>
  );
}
