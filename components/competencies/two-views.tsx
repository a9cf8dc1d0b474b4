import { differenceText, levelText } from "@/lib/competencies/competency-labels";
import type { CompetencyMoment } from "@/lib/competencies/competency-history";
import { anchorOf } from "@/lib/domain/competency-anchors";
import type { CompetencySubject } from "@/lib/domain/taxonomy/competencies";

type TwoViewsProps = {
  subject: CompetencySubject;
  professional: CompetencyMoment | null;
  own: CompetencyMoment | null;
  formalName: string;
  /** When it was seen, as it is read. */
  whenText: (moment: CompetencyMoment) => string;
};

/** The last view of each beside the other, and how far they lie apart in words. */
export function TwoViews({ subject, professional, own, formalName, whenText }: TwoViewsProps) {
  const difference = professional && own && differenceText(professional.level, own.ownLevel, formalName);
  const isOneDay = professional && own && whenText(professional) === whenText(own);
  return (
    <div className="grid gap-5">
      <View
        who="De begeleider ziet"
        subject={subject}
        level={professional?.level ?? null}
        words={professional?.example}
        when={professional && `${whenText(professional)}, ${professional.byName}`}
      />
      <View
        who={`${formalName} zegt`}
        subject={subject}
        level={own?.ownLevel ?? null}
        words={own?.level === 0 ? own.example : undefined}
        when={own && whenText(own)}
      />
      {difference && (
        <p>
          <b>{difference}</b>
          {!isOneDay && " Het is niet op dezelfde dag gevraagd."}
        </p>
      )}
    </div>
  );
}

type ViewProps = {
  who: string;
  subject: CompetencySubject;
  level: number | null;
  words: string | undefined;
  when: string | null;
};

function View({ who, subject, level, words, when }: ViewProps) {
  const anchor = anchorOf(subject, level);
  return (
    <div>
      <p className="soft">{who}</p>
      <p>
        <b>{levelText(subject, level)}</b>
      </p>
      {anchor && <p>{anchor}</p>}
      {words && <p className="mt-1 whitespace-pre-wrap break-words">“{words}”</p>}
      {when && <p className="note mt-1">{when}</p>}
    </div>
  );
}
