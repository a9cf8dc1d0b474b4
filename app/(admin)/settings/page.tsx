import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Stack } from "@/components/ui/columns";
import { CurrentValues } from "@/components/ui/current-values";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/actor";
import { getSettings } from "@/lib/settings/settings-queries";
import { saveSettings } from "./actions";
import { currentSettings } from "./current-settings";
import { EthnicityFields, MeasureFields, TermFields, ThresholdFields } from "./settings-fields";

export const metadata: Metadata = { title: "Instellingen" };

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const actor = await requireActor("settings:manage");
  const kept = await getSettings(actor);
  if (!kept) notFound();

  const { saved } = await searchParams;
  const { settings, version } = kept;
  return (
    <>
      <PageHeader title="Instellingen" sub={`Hoe ${actor.workplace} werkt en meet. Ze gelden voor alle teams.`} />
      {saved === "yes" && <Notice tone="good" role="status" heading="De instellingen zijn bewaard" />}
      <ActionForm action={saveSettings} submitLabel="Instellingen bewaren" hidden={{ version }} wide>
        <CurrentValues token={version} values={currentSettings(settings)} />
        <Stack>
          <TermFields settings={settings} />
          <MeasureFields settings={settings} />
          <ThresholdFields settings={settings} />
          <EthnicityFields settings={settings} />
        </Stack>
      </ActionForm>
    </>
  );
}
