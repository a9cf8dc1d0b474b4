import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { RadioField } from "@/components/ui/radio-field";
import { SelectField } from "@/components/ui/select-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { readDraft } from "@/lib/access/draft";
import { LADDER_STEPS, ladderText } from "@/lib/domain/participation-ladder";
import { SELF_SUFFICIENCY_DOMAINS, SELF_SUFFICIENCY_LEVELS, selfSufficiencyText } from "@/lib/domain/self-sufficiency";
import { saveParticipation } from "../actions";

export const metadata = { title: "Participatie meten" };

export default async function NewParticipationPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "participation", (tx) => readDraft(tx, clientId, "participation"));
  if (!dossier || !mayChange(dossier.header)) notFound();

  const { header, content: draft } = dossier;
  return (
    <DossierFrame header={header} current="assessments" title="Participatie meten">
      <ActionForm
        action={saveParticipation}
        submitLabel="Vastleggen"
        hidden={{ id: randomUUID(), clientId }}
        draft={draft}
        secondary={
          <ButtonLink tone="quiet" href={`/clients/${clientId}/participation`}>
            Niet vastleggen
          </ButtonLink>
        }
      >
        <p className="note">Vul de ladder in, een paar leefgebieden, of allebei. Wat u niet vraagt laat u leeg.</p>
        <Sheet heading="Participatieladder">
          <RadioField name="ladderStep" label="Op welke trede staat de cliënt nu?" optional options={STEPS} />
        </Sheet>
        <Sheet heading="Zelfredzaamheid">
          <div className="grid gap-6">
            <p className="note">
              Kijk naar de laatste 30 dagen. De omschrijving van elke score staat op zelfredzaamheidmatrix.nl en niet in
              Kring: die is van GGD Amsterdam.
            </p>
            <div className="grid gap-5 sm:grid-cols-2">
              {SELF_SUFFICIENCY_DOMAINS.map(({ code, nl }) => (
                <SelectField
                  key={code}
                  name={`domains.${code}`}
                  label={nl}
                  optional
                  emptyLabel="niet gevraagd"
                  options={SCORES}
                />
              ))}
            </div>
          </div>
        </Sheet>
        <Sheet heading="Toelichting">
          <TextAreaField name="note" label="Wat wilt u erbij zeggen?" optional maxLength={1000} />
        </Sheet>
      </ActionForm>
    </DossierFrame>
  );
}

const STEPS = LADDER_STEPS.map(({ step, rule }) => ({
  value: String(step),
  label: ladderText(step) ?? "",
  hint: rule,
})).toReversed();

const SCORES = SELF_SUFFICIENCY_LEVELS.map(({ level }) => ({
  value: String(level),
  label: selfSufficiencyText(level) ?? "",
}));
