import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { FactList } from "@/components/chapters/fact-list";
import { factGroups } from "@/components/chapters/fact-groups";
import { HealthChain } from "@/components/chapters/health-chain";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { chapterHref, themeOfSlug } from "@/lib/chapters/chapter-address";
import { type ChapterState, getChapter } from "@/lib/chapters/chapter-queries";
import { HEALTH_CHAIN_GROUP } from "@/lib/domain/chapters/health";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { dateText } from "@/lib/platform/dutch-date";
import { readMeasureSettings } from "@/lib/settings/measure-settings";
import { ChapterHistory } from "./chapter-history";
import { readRelated } from "./related";
import { RelatedSheets } from "./related-sheets";

export const metadata = { title: "Thema" };

export default async function ThemePage({ params }: { params: Promise<{ clientId: string; theme: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId, theme: slug } = await params;
  const theme = themeOfSlug(slug);
  if (theme === null) notFound();

  const dossier = await readDossier(actor, clientId, `themes/${slug}`, async (tx) => {
    const settings = await readMeasureSettings(tx, actor.organisationId);
    const state = await getChapter(tx, clientId, { theme, recordsEthnicity: settings.recordsEthnicity });
    return { state, related: await readRelated(tx, clientId, { theme, settings }) };
  });
  if (!dossier) notFound();

  const { header, content } = dossier;
  const name = labelOf(THEMES, theme);
  return (
    <DossierFrame
      header={header}
      current="themes"
      title={name}
      actions={mayChange(header) && <ButtonLink href={`${chapterHref(clientId, theme)}/edit`}>Wijzigen</ButtonLink>}
    >
      <Stack>
        <ReadOnlyNote header={header} />
        <p className="m-0">
          <AppLink href={`/clients/${clientId}/themes`}>Alle thema&apos;s</AppLink>
        </p>
        <Columns layout="main-aside">
          <Stack>
            {theme === "health" && (
              <Sheet heading={HEALTH_CHAIN_GROUP}>
                <HealthChain chapter={content.state.chapter} content={content.state.content} />
              </Sheet>
            )}
            <Facts state={content.state} name={name} />
            <Note state={content.state} />
            <ChapterHistory state={content.state} />
          </Stack>
          <Stack>
            <RelatedSheets
              clientId={clientId}
              state={content.state}
              related={content.related}
              mayAdd={mayChange(header)}
            />
          </Stack>
        </Columns>
      </Stack>
    </DossierFrame>
  );
}

function Facts({ state: { chapter, content, revisions }, name }: { state: ChapterState; name: string }) {
  const newest = revisions[0];
  return (
    <Sheet
      heading={name}
      aside={
        newest && (
          <span className="note">
            Gewijzigd op {dateText(newest.writtenAt)} door {newest.byName}
          </span>
        )
      }
    >
      <div className="grid gap-6">
        {factGroups(chapter)
          .filter(({ group }) => group !== HEALTH_CHAIN_GROUP)
          .map(({ group, facts }) => (
            <div key={group ?? ""}>
              {group && <h3 className="m-0 font-semibold">{group}</h3>}
              <FactList facts={facts} content={content} />
            </div>
          ))}
      </div>
    </Sheet>
  );
}

function Note({ state: { revisions } }: { state: ChapterState }) {
  const note = revisions[0]?.note;
  return (
    <Sheet heading="Aantekening">
      {note ? <p className="m-0 break-words whitespace-pre-wrap">{note}</p> : <p className="soft m-0">Geen.</p>}
    </Sheet>
  );
}
