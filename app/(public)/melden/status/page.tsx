import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { Stack } from "@/components/ui/columns";
import { PageHeader } from "@/components/ui/page-header";
import { EmergencyLine } from "../emergency-line";
import { followConcern } from "./actions";
import { FollowForm } from "./follow-form";

export const metadata: Metadata = { title: "Melding volgen" };

export default function FollowConcernPage() {
  return (
    <>
      <PageHeader title="Hoe ver is mijn melding?" sub="Met de code die u bij uw melding kreeg." />
      <Stack>
        <FollowForm action={followConcern} />
        <p>
          Code kwijt? Wij kunnen hem niet opzoeken. Maakt u zich nog zorgen,{" "}
          <AppLink href="/melden">meld het dan opnieuw</AppLink>.
        </p>
        <EmergencyLine />
      </Stack>
    </>
  );
}
