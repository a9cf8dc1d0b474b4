import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listReceivers } from "@/lib/signals/signal-queries";
import { takeConcernStep } from "./actions";
import { ConcernForm } from "./concern-form";

export const metadata: Metadata = { title: "Zorgen melden" };

export default async function ReportConcernPage() {
  const receivers = await listReceivers();
  if (receivers.length === 0) return <NobodyReceives />;
  return <ConcernForm action={takeConcernStep} receivers={receivers} formId={randomUUID()} />;
}

function NobodyReceives() {
  return (
    <>
      <PageHeader title="Zorgen melden" />
      <EmptyState heading="Melden kan hier nog niet">
        Er is nog geen wijkteam dat meldingen ontvangt. Bel uw gemeente. Is er nu gevaar? Bel 112.
      </EmptyState>
    </>
  );
}
