import type { Temporal } from "temporal-polyfill";
import type { LifeEventWhen } from "@/lib/domain/life-event-time";
import {
  LIFE_EVENT_KINDS,
  type LifeEventKind,
  type LivedValence,
  NEGATIVE_LIFE_EVENTS,
  POSITIVE_LIFE_EVENTS,
} from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_ABSENT_REASON_CODES, SUPPORT_KIND_CODES } from "@/lib/domain/taxonomy/support";
import { OTHER_EVENT } from "@/lib/life-events/life-event-labels";
import { toWhenColumns } from "@/lib/life-events/life-event-row";
import { minutesAfter } from "./history";
import { ABSENT_WORDS, LIFE_NOTES, OWN_EVENTS, SUPPORT_FROM } from "./life-texts";
import type { Dice } from "./random";
import type { Rows } from "./rows";
import { ownColumns, type Story } from "./story";
import type { Visit } from "./visits";

type LifeEventRow = Rows["life_event"][number];

/** The life that events are laid in, as far as they were told on that day. */
export interface LifeTold {
  readonly dice: Dice;
  readonly told: Temporal.PlainDate;
  readonly birthDate: Temporal.PlainDate | null;
}

/** What happened in a life, with the support there was then, as told on a visit; some of it was corrected since. */
export function tellLifeEvents(story: Story, visit: Visit): void {
  const { dice, rows, workerId, person, history } = story;
  const life = { dice, told: history.day(visit.day), birthDate: person.birthDate };
  const own = { ...ownColumns(story), recordedAt: minutesAfter(visit.at, 65), byUserId: workerId };
  for (const kind of someKinds(dice)) {
    const event = makeUpEvent(life, kind);
    rows.life_event.push({ ...own, ...event });
    if (dice.chance(0.12)) rows.life_event.push(revisionOf(life, { ...own, ...event }));
  }
}

/** Up to six, more hard ones than good; now and then one in the client's own words. */
function someKinds(dice: Dice): (LifeEventKind | typeof OTHER_EVENT)[] {
  const count = dice.int(1, 5);
  const hard = LIFE_EVENT_KINDS.filter(({ valence }) => valence === "negative");
  return [
    ...dice.some(hard, Math.ceil(count * 0.7)).map(({ code }) => code),
    ...dice.some(POSITIVE_LIFE_EVENTS, Math.floor(count * 0.4)).map(({ code }) => code),
    ...(dice.chance(0.25) ? ([OTHER_EVENT] as const) : []),
  ];
}

/** One event with all that can be known of it, or not. */
export function makeUpEvent(life: LifeTold, kind: LifeEventKind | typeof OTHER_EVENT, when = makeUpWhen(life, kind)) {
  const { dice } = life;
  const listed = LIFE_EVENT_KINDS.find(({ code }) => code === kind);
  const [label, ownValence] = dice.pick(OWN_EVENTS);
  const valence = livedValence(dice, listed?.valence ?? ownValence);
  return {
    id: dice.uuid(),
    kind,
    label: listed ? null : label,
    ...toWhenColumns(when),
    valence,
    duration: dice.chance(0.9) ? (listed?.duration ?? null) : null,
    level: dice.chance(0.9) ? (listed?.level ?? null) : null,
    ...makeUpSupport(dice, valence),
    stillAffecting: dice.chance(0.9) ? dice.int(valence === "positive" ? 0 : 1, valence === "positive" ? 2 : 4) : null,
    note: dice.chance(0.25) ? dice.pick(LIFE_NOTES) : null,
    isRemoved: false,
    replacesId: null as string | null,
  };
}

/** Mostly as the list has it; a divorce can be a relief. */
function livedValence(dice: Dice, listed: LivedValence): LivedValence {
  return dice.weighted<LivedValence>([
    [listed, 84],
    ["mixed", 11],
    [listed === "positive" ? "negative" : "positive", 5],
  ]);
}

function makeUpSupport(dice: Dice, valence: LivedValence) {
  const supportReceived = dice.weighted<boolean | null>([
    [true, 42],
    [false, valence === "positive" ? 8 : 42],
    [null, valence === "positive" ? 50 : 16],
  ]);
  const supportAbsentReason = supportReceived === false ? dice.pick(SUPPORT_ABSENT_REASON_CODES) : null;
  return {
    supportReceived,
    supportFrom: supportReceived ? dice.pick(SUPPORT_FROM) : null,
    supportKinds: supportReceived ? dice.some(SUPPORT_KIND_CODES, dice.int(0, 3)) : [],
    supportAbsentReason,
    supportAbsentText: supportAbsentReason === "other" ? dice.pick(ABSENT_WORDS) : null,
  };
}

/** Not before the person was born, not after it was told; the last years come up most. */
function makeUpWhen({ dice, told, birthDate }: LifeTold, kind: string): LifeEventWhen {
  const born = birthDate?.year ?? told.year - 60;
  const year = dice.chance(0.2) ? told.year - dice.int(0, 6) : dice.int(born + 4, told.year);
  if (kind === "happy_youth" || kind === "lack_of_love_in_youth") {
    return { kind: "period", fromYear: born, untilYear: Math.min(born + 17, told.year) };
  }
  const lasting = dice.int(1, 12);
  return dice.weighted<LifeEventWhen>([
    [{ kind: "year", year }, 45],
    [{ kind: "date", on: told.with({ year: Math.max(year - 1, born + 1) }) }, 14],
    [{ kind: "age", age: Math.max(year - born - 1, 0) }, 16],
    [{ kind: "period", fromYear: year, untilYear: year + lasting > told.year ? null : year + lasting }, 15],
    [{ kind: "unknown" }, 10],
  ]);
}

/** The client came back to it: it weighs otherwise now, or it did not belong here after all. */
function revisionOf({ dice }: LifeTold, row: LifeEventRow & { readonly recordedAt: Date }): LifeEventRow {
  return {
    ...row,
    id: dice.uuid(),
    replacesId: row.id ?? null,
    isRemoved: dice.chance(0.15),
    stillAffecting: dice.int(0, 4),
    recordedAt: minutesAfter(row.recordedAt, 30),
  };
}

/** All that can happen, in the order of the lists, and then the client's own. */
export const ALL_KINDS: readonly (LifeEventKind | typeof OTHER_EVENT)[] = [
  ...POSITIVE_LIFE_EVENTS.map(({ code }) => code),
  ...NEGATIVE_LIFE_EVENTS.map(({ code }) => code),
  ...LIFE_EVENT_KINDS.slice(POSITIVE_LIFE_EVENTS.length + NEGATIVE_LIFE_EVENTS.length).map(({ code }) => code),
  OTHER_EVENT,
];
