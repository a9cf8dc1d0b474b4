import { isInstrumentCode } from "@/lib/domain/instruments/instruments";
import { COMPETENCY_SUBJECTS } from "@/lib/domain/taxonomy/competencies";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { isUuid } from "@/lib/platform/uuid";

type Subject = (subject: string) => boolean;

const none: Subject = (subject) => subject === "";
const NEW_EVENT = /^new(:[a-z_]{1,60})?$/;

/** The forms that keep a draft, each with what stands behind the first colon of its key: "chapter:health". */
const FORMS = {
  contact: none,
  perspective: none,
  consent: none,
  close: none,
  participation: none,
  assessment: isInstrumentCode,
  chapter: (subject) => isCodeOf(THEMES, subject),
  competency: (subject) => isCodeOf(COMPETENCY_SUBJECTS, subject),
  "life-event": (subject) => NEW_EVENT.test(subject) || isUuid(subject),
  "network-person": (subject) => subject === "new" || isUuid(subject),
  safety: isUuid,
} as const satisfies Record<string, Subject>;

export type DraftForm = keyof typeof FORMS;

/** Whether this is the key of a form of ours with a subject that it can have. */
export function isDraftForm(key: string): boolean {
  const [name = "", ...rest] = key.split(":");
  const isSubject = isDraftFormName(name) ? FORMS[name] : undefined;
  const subject = rest.join(":");
  return isSubject !== undefined && isSubject(subject) && !key.endsWith(":");
}

export function isDraftFormName(name: string): name is DraftForm {
  return Object.hasOwn(FORMS, name);
}
