import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { SafetyBand } from "@/components/safety/safety-band";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { PARTICIPATION_HINTS } from "@/lib/activation/activation-labels";
import { PARTICIPATION_KINDS } from "@/lib/domain/taxonomy/participation";
import { saveGoal } from "../../actions";

export const metadata = { title: "Doel toevoegen" };

export default async function NewGoalPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "activation", () => Promise.resolve(null));
  if (!dossier?.header.mayWrite || !dossier.header.journey?.isOpen) notFound();

  const back = `/clients/${clientId}/activation`;
  return (
    <>
      <SafetyBand header={dossier.header} />
      <PageHeader
        title="Doel toevoegen"
        breadcrumbs={[
          { label: dossier.header.formalName, href: `/clients/${clientId}` },
          { label: "Activeren", href: back },
          { label: "Doel toevoegen" },
        ]}
      />
      <Sheet>
        <ActionForm
          action={saveGoal}
          submitLabel="Doel toevoegen"
          hidden={{ id: randomUUID(), clientId }}
          secondary={
            <ButtonLink href={back} tone="quiet">
              Terug
            </ButtonLink>
          }
        >
          <TextAreaField
            name="text"
            label="Wat wil de cliënt bereiken?"
            hint="Klein en in eigen woorden, bijvoorbeeld: “Eén keer per week koffie drinken in het buurthuis.”"
            rows={3}
            maxLength={500}
          />
          <RadioField name="kind" label="Waar gaat het over?" options={KINDS} />
        </ActionForm>
      </Sheet>
    </>
  );
}

const KINDS = PARTICIPATION_KINDS.map(({ code, nl }) => ({ value: code, label: nl, hint: PARTICIPATION_HINTS[code] }));
