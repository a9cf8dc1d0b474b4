import { ButtonLink } from "@/components/ui/button";
import { Tag, type TagTone } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { CONSENT_PARTS, type ConsentForm, type ConsentPart, type LegalBasis } from "@/lib/consent/consent-parts";
import { CONSENT_FORM_LABELS, CONSENT_STATE_LABELS, LEGAL_BASIS_LABELS } from "@/lib/consent/consent-labels";
import type { ConsentState } from "@/lib/consent/consent-state";
import { labelOf } from "@/lib/domain/taxonomy/coded";

export type ConsentListItem = {
  id: string;
  destination: { name: string };
  parts: readonly ConsentPart[];
  form: ConsentForm;
  legalBasis: LegalBasis;
  reason: string | null;
  state: ConsentState;
  /** "van 3 november 2026 tot en met 3 mei 2027" */
  period: string;
  /** Where it is withdrawn; without it the actor may not. */
  withdrawHref?: string;
};

/** What may be shared with whom, with what no longer holds still to be seen. */
export function ConsentList({ consents }: { consents: readonly ConsentListItem[] }) {
  return <TaskList items={consents.map(toTask)} />;
}

function toTask(consent: ConsentListItem) {
  const { id, destination, parts, state, period, withdrawHref } = consent;
  return {
    key: id,
    title: destination.name,
    why: (
      <>
        <p>{parts.map((part) => labelOf(CONSENT_PARTS, part)).join(" · ")}</p>
        <p>
          {basisText(consent)}, {period}
        </p>
      </>
    ),
    aside: (
      <>
        <Tag tone={TONES[state]}>{CONSENT_STATE_LABELS[state]}</Tag>
        {withdrawHref && (
          <ButtonLink href={withdrawHref} tone="quiet">
            Intrekken<VisuallyHidden>: {destination.name}</VisuallyHidden>
          </ButtonLink>
        )}
      </>
    ),
  };
}

function basisText({ legalBasis, form, reason }: ConsentListItem): string {
  if (legalBasis === "consent") return `Toestemming, ${CONSENT_FORM_LABELS[form].toLowerCase()}`;
  return `${LEGAL_BASIS_LABELS[legalBasis]}${reason === null ? "" : ` (${reason})`}`;
}

const TONES: Readonly<Record<ConsentState, TagTone>> = {
  valid: "good",
  not_yet: "plain",
  ended: "plain",
  withdrawn: "plain",
};
