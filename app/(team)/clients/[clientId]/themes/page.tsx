import { notFound } from "next/navigation";
import { ReadOnlyNote } from "@/components/assessments/read-only-note";
import { ChapterSummary } from "@/components/chapters/chapter-summary";
import { RiskFactorsSheet } from "@/components/chapters/risk-factors-sheet";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { AppLink } from "@/components/ui/app-link";
import { Columns, Stack } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { chapterHref } from "@/lib/chapters/chapter-address";
import { type ChapterState, listChapters } from "@/lib/chapters/chapter-queries";
import { getClientDetails } from "@/lib/clients/client-queries";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { SOCIAL_ISOLATION_DEFINITION } from "@/lib/domain/taxonomy/social-types";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { dateText } from "@/lib/platform/dutch-date";
import { readMeasureSettings } from "@/lib/settings/measure-settings";
import { knownRiskFactors } from "./risk-factors";

export const metadata = { title: "Thema's" };

export default async function ThemesPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "themes", async (tx) => {
    const rule = await readMeasureSettings(tx, actor.organisationId);
    return { chapters: await listChapters(tx, clientId, rule), client: await getClientDetails(tx, clientId) };
  });
  if (!dossier) notFound();

  const { header, content } = dossier;
  return (
    <DossierFrame header={header} current="themes" title="Thema's">
      <Stack>
        <ReadOnlyNote header={header} />
        <Columns layout="main-aside">
          <Sheet heading="Het levensverhaal in zeven thema's">
            <ul className="tasks">
              {content.chapters.map((state) => (
                <li key={state.chapter.theme} className="!grid-cols-1">
                  <ThemeRow clientId={clientId} state={state} />
                </li>
              ))}
            </ul>
          </Sheet>
          <Stack>
            <RiskFactorsSheet
              known={knownRiskFactors({ age: header.age, client: content.client, chapters: content.chapters })}
            />
            <Sheet heading="Wat is sociaal isolement?">
              <p className="m-0">{SOCIAL_ISOLATION_DEFINITION.nl}</p>
            </Sheet>
          </Stack>
        </Columns>
      </Stack>
    </DossierFrame>
  );
}

function ThemeRow({ clientId, state: { chapter, content, revisions } }: { clientId: string; state: ChapterState }) {
  const newest = revisions[0];
  return (
    <div>
      <h3 className="tasks-title">
        <AppLink href={chapterHref(clientId, chapter.theme)}>{labelOf(THEMES, chapter.theme)}</AppLink>
      </h3>
      {newest ? (
        <ChapterSummary
          chapter={chapter}
          content={content}
          hasNote={newest.note !== null}
          changed={`Gewijzigd op ${dateText(newest.writtenAt)} door ${newest.byName}`}
        />
      ) : (
        <p className="soft m-0">Nog niets ingevuld.</p>
      )}
    </div>
  );
}
