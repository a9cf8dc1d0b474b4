import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { ChapterFields } from "@/components/chapters/chapter-fields";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { CurrentValues } from "@/components/ui/current-values";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { readDraft } from "@/lib/access/draft";
import { chapterHref, themeOfSlug } from "@/lib/chapters/chapter-address";
import { getChapter } from "@/lib/chapters/chapter-queries";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { shortDateText } from "@/lib/platform/dutch-date";
import { readMeasureSettings } from "@/lib/settings/measure-settings";
import { saveChapter } from "./actions";
import { currentValues } from "./current-text";

export const metadata = { title: "Thema wijzigen" };

export default async function EditChapterPage({ params }: { params: Promise<{ clientId: string; theme: string }> }) {
  const actor = await requireActor("dossier:write");
  const { clientId, theme: slug } = await params;
  const theme = themeOfSlug(slug);
  if (theme === null) notFound();

  const dossier = await readDossier(actor, clientId, `themes/${slug}/edit`, async (tx) => {
    const { recordsEthnicity } = await readMeasureSettings(tx, actor.organisationId);
    return {
      state: await getChapter(tx, clientId, { theme, recordsEthnicity }),
      draft: await readDraft(tx, clientId, `chapter:${theme}`),
    };
  });
  if (!dossier || !mayChange(dossier.header)) notFound();

  const { header, content } = dossier;
  const { chapter, content: now, revisions } = content.state;
  const newest = revisions[0];
  const name = labelOf(THEMES, theme);
  return (
    <DossierFrame header={header} current="themes" title={`${name} wijzigen`}>
      <ActionForm
        action={saveChapter}
        submitLabel="Bewaren"
        draft={content.draft}
        hidden={{ id: randomUUID(), clientId, theme, replacesId: newest?.id ?? "" }}
        secondary={
          <ButtonLink tone="quiet" href={chapterHref(clientId, theme)}>
            Niet bewaren
          </ButtonLink>
        }
      >
        <CurrentValues
          tokenName="replacesId"
          token={newest?.id ?? ""}
          values={currentValues(content.state)}
          {...(newest && { by: `${newest.byName} (${shortDateText(newest.writtenAt)})` })}
        />
        <p className="note">
          Vul in wat u weet. Leeg laten mag altijd. Kies ‘weten we niet’ als u het hebt gevraagd of nagegaan en niemand
          het weet.
        </p>
        <ChapterFields chapter={chapter} content={now} note={newest?.note ?? null} heading={name} />
      </ActionForm>
    </DossierFrame>
  );
}
