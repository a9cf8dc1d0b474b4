import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { SafetyBand } from "@/components/safety/safety-band";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { type Draft, readDraft } from "@/lib/access/draft";
import { CHANNEL_LABELS, CHANNEL_PLACES, REACH_LABELS, REACH_STORIES } from "@/lib/contact/contact-labels";
import { findLastContact } from "@/lib/contact/contact-queries";
import { CONTACT_CHANNELS, CONTACT_REACHES } from "@/lib/contact/contact-schema";
import { TRUST_LEVELS } from "@/lib/domain/trust";
import { dayText } from "@/lib/platform/dutch-date";
import { saveContact } from "./actions";
import { OtherDay } from "./other-day";

export const metadata = { title: "Contact vastleggen" };

type LastContact = Awaited<ReturnType<typeof findLastContact>>;

export default async function NewContactPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "contact", async (tx) => ({
    last: await findLastContact(tx, clientId),
    draft: await readDraft(tx, clientId, "contact"),
  }));
  if (!dossier?.header.mayWrite) notFound();

  const { header, content } = dossier;
  const { last, draft } = content;
  const home = `/clients/${clientId}`;
  return (
    <>
      <SafetyBand header={header} />
      <PageHeader
        title="Hoe ging het?"
        sub={last && lastTime(last)}
        breadcrumbs={[{ label: header.formalName, href: home }, { label: "Contact" }]}
      />
      {header.journey?.isOpen ? (
        <ContactForm clientId={clientId} draft={draft} />
      ) : (
        <Notice heading="Dit traject is afgesloten">
          Heropen het traject op het <AppLink href={home}>overzicht</AppLink>. Daarna kunt u contact vastleggen.
        </Notice>
      )}
    </>
  );
}

function ContactForm({ clientId, draft }: { clientId: string; draft: Draft }) {
  return (
    <ActionForm action={saveContact} submitLabel="Bewaren" hidden={{ id: randomUUID(), clientId }} draft={draft}>
      <Sheet>
        <div className="group grid gap-6">
          <RadioField name="channel" label="Waar" variant="chips" options={CHANNELS} />
          <RadioField name="reach" label="Bereikt?" variant="chips" options={REACHES} />
          {/* Who was not reached showed no trust: nothing is asked then. */}
          <div className="group-has-[[value^=not]:checked]:hidden">
            <RadioField name="trustLevel" label="Vertrouwen" variant="scale" options={LEVELS} />
          </div>
          <TextAreaField name="note" label="In één zin" optional rows={2} maxLength={2000} />
          <TextField
            name="nextStep"
            label="Volgende stap"
            hint="Wat u hebt afgesproken. Het komt bovenaan in het dossier."
            optional
            maxLength={300}
          />
          <OtherDay />
        </div>
      </Sheet>
      <p>
        Zei iemand iets over gedachten aan de dood?{" "}
        <AppLink href={`/clients/${clientId}/safety/new`}>Begin de veiligheidsstap</AppLink>.
      </p>
    </ActionForm>
  );
}

const CHANNELS = CONTACT_CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] }));
const REACHES = CONTACT_REACHES.map((value) => ({ value, label: REACH_LABELS[value] }));
const LEVELS = TRUST_LEVELS.map(({ level, nl }) => ({
  value: String(level),
  label: `${level} · ${nl.charAt(0).toLowerCase()}${nl.slice(1)}`,
}));

function lastTime({ at, channel, reach, nextStep }: NonNullable<LastContact>): string {
  const told = [`Vorige keer: ${dayText(at)}`, CHANNEL_PLACES[channel], REACH_STORIES[reach]]
    .filter(Boolean)
    .join(", ");
  return nextStep === null ? `${told}.` : `${told}. Afgesproken: ${nextStep}`;
}
