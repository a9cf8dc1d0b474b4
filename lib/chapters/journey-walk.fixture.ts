import { randomUUID } from "node:crypto";
import { writePerspective } from "@/lib/activation/activation-commands";
import { perspectiveSchema } from "@/lib/activation/activation-schema";
import { overrideSocialType } from "@/lib/assessments/social-type-commands";
import { overrideSchema } from "@/lib/assessments/social-type-schema";
import { readDossier } from "@/lib/access/dossier";
import { recordContact } from "@/lib/contact/contact-commands";
import { contactSchema } from "@/lib/contact/contact-schema";
import type { Phase } from "@/lib/domain/workflow";
import { type MoveInput, moveJourney } from "@/lib/journeys/journey-commands";
import { withActor } from "@/lib/platform/database";
import { done, type Walk, type Walked } from "./dossier-walks.fixture";

/** Through the gates to activating, and from there back to where the code stands; each move is kept. */
export async function walkPhase(walk: Walk): Promise<Walked> {
  const steps = STEPS.slice(0, STEPS.findIndex(({ to }) => to === walk.code) + 1);
  const phases: (string | undefined)[] = [];
  for (const step of [...steps, { to: "signal", take: (each: Walk) => stepBack(each, "signal") } as const]) {
    await step.take(walk);
    phases.push(await phaseOf(walk));
  }
  const kept = await withActor(walk.world.joost, (tx) =>
    tx.journeyMove.findMany({ where: { clientId: walk.clientId }, select: { toPhase: true } }),
  );
  return {
    recorded: walk.code,
    readBack: phases.at(-2),
    changed: "signal",
    readAgain: phases.at(-1),
    earlier: kept.find(({ toPhase }) => toPhase === walk.code)?.toPhase,
  };
}

const STEPS: readonly { readonly to: Phase; readonly take: (walk: Walk) => Promise<void> }[] = [
  { to: "trust", take: startTrust },
  { to: "activate", take: startActivating },
  { to: "refer", take: (walk) => stepBack(walk, "refer") },
  { to: "signal", take: (walk) => stepBack(walk, "signal") },
];

async function startTrust(walk: Walk): Promise<void> {
  const { clientId, world } = walk;
  const typed = { id: randomUUID(), clientId, channel: "home", reach: "reached", trustLevel: "3" };
  done(await recordContact(world.samira, contactSchema.parse(typed), new Date()));
  await move(walk, { move: "start_trust" });
}

async function startActivating(walk: Walk): Promise<void> {
  const { clientId, world } = walk;
  const judged = { id: randomUUID(), clientId, type: "lonely", reason: "Zo zie ik het." };
  done(await overrideSocialType(world.samira, overrideSchema.parse(judged)));
  const said = { id: randomUUID(), clientId, wants: "Zingen" };
  done(await writePerspective(world.samira, perspectiveSchema.parse(said)));
  await move(walk, { move: "start_activating" });
}

async function stepBack(walk: Walk, to: Phase): Promise<void> {
  if ((await phaseOf(walk)) !== to) await move(walk, { move: "step_back", to, reason: "Het ging te snel." });
}

async function move({ world, clientId }: Walk, rest: Omit<MoveInput, "id" | "clientId">): Promise<void> {
  done(await moveJourney(world.samira, { id: randomUUID(), clientId, ...rest }, new Date()));
}

async function phaseOf({ world, clientId }: Walk): Promise<string | undefined> {
  const dossier = await readDossier(world.joost, clientId, "walk", () => Promise.resolve(null));
  return dossier?.header.journey?.phase;
}
