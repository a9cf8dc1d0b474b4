import { SummaryList } from "@/components/ui/summary-list";
import { PERSPECTIVE_FIELDS } from "@/lib/activation/activation-labels";

export type PerspectiveWordsProps = {
  words: { wants: string; can: string | null; dares: string | null; hasChance: string | null };
};

const FIELDS = ["wants", "can", "dares", "hasChance"] as const;

/** What taking part means to the client, in the client's own words. */
export function PerspectiveWords({ words }: PerspectiveWordsProps) {
  return (
    <SummaryList
      items={FIELDS.map((field) => ({
        term: PERSPECTIVE_FIELDS[field].term,
        value: words[field] === null ? <span className="soft">nog niet besproken</span> : quoted(words[field]),
      }))}
    />
  );
}

function quoted(words: string) {
  return <span className="whitespace-pre-line">“{words}”</span>;
}
