import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { SafetyBand } from "@/components/safety/safety-band";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { readDraft } from "@/lib/access/draft";
import { PERSPECTIVE_FIELDS } from "@/lib/activation/activation-labels";
import { readActivation } from "@/lib/activation/activation-queries";
import { savePerspective } from "../actions";

export const metadata = { title: "Eigen participatieperspectief" };

export default async function PerspectivePage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "activation", async (tx) => ({
    ...(await readActivation(tx, clientId)),
    draft: await readDraft(tx, clientId, "perspective"),
  }));
  if (!dossier?.header.mayWrite || !dossier.header.journey?.isOpen) notFound();

  const { header, content } = dossier;
  const last = content.perspectives[0];
  const back = `/clients/${clientId}/activation`;
  return (
    <>
      <SafetyBand header={header} />
      <PageHeader
        title="Eigen participatieperspectief"
        sub="In de woorden van de cliënt zelf. Wat eerder is opgeschreven, blijft bewaard."
        breadcrumbs={[
          { label: header.formalName, href: `/clients/${clientId}` },
          { label: "Activeren", href: back },
          { label: "Opschrijven" },
        ]}
      />
      <Sheet>
        <ActionForm
          action={savePerspective}
          submitLabel="Opschrijven"
          hidden={{ id: randomUUID(), clientId }}
          draft={content.draft}
          secondary={
            <ButtonLink href={back} tone="quiet">
              Terug
            </ButtonLink>
          }
        >
          {FIELDS.map((name) => (
            <TextAreaField
              key={name}
              name={name}
              label={PERSPECTIVE_FIELDS[name].label}
              hint={PERSPECTIVE_FIELDS[name].hint}
              optional={name !== "wants"}
              rows={3}
              maxLength={1000}
              defaultValue={last?.[name] ?? undefined}
            />
          ))}
        </ActionForm>
      </Sheet>
    </>
  );
}

const FIELDS = ["wants", "can", "dares", "hasChance"] as const;
