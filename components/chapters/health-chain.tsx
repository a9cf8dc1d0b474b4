import type { Chapter, ChapterContent } from "@/lib/domain/chapters/chapter";
import { COPING_BY_SUPPORT, HEALTH_CHAIN } from "@/lib/domain/taxonomy/health";
import { FactStand } from "./fact-list";

type HealthChainProps = { chapter: Chapter; content: ChapterContent };

const LINKS: Record<(typeof HEALTH_CHAIN)[number], { heading: string; facts: readonly string[] }> = {
  stress: { heading: "Spanning", facts: ["stress_now", "stress_from"] },
  coping: { heading: "Ermee omgaan", facts: ["coping", "support_effects"] },
  health: { heading: "Gezondheid", facts: ["self_rated_health", "chronic_illness"] },
};

/** The lecture's chain with what is known of this person: stress, how it is coped with, and health. */
export function HealthChain({ chapter, content }: HealthChainProps) {
  return (
    <ol className="m-0 grid list-none gap-10 p-0 sm:grid-cols-3" aria-label="Van spanning naar gezondheid">
      {HEALTH_CHAIN.map((link, index) => (
        <li key={link} className="relative rounded-md border border-line-2 p-4">
          {index > 0 && <Arrow />}
          <b>{LINKS[link].heading}</b>
          <dl className="m-0 grid gap-1">
            {chapter.facts
              .filter(({ code }) => LINKS[link].facts.includes(code))
              .map((fact) => (
                <div key={fact.code}>
                  <dt className="note">{fact.short}</dt>
                  <dd className="m-0">
                    <FactStand fact={fact} content={content} />
                  </dd>
                </div>
              ))}
          </dl>
          {link === "coping" && <WithoutSupport content={content} />}
        </li>
      ))}
    </ol>
  );
}

/** Support is one way of coping among others: that it is not used is worth a line. */
function WithoutSupport({ content }: Pick<HealthChainProps, "content">) {
  const ways = content.facts.coping;
  if (ways === undefined || ways.includes(COPING_BY_SUPPORT.code)) return null;
  return <p className="note m-0">Steun van anderen is er nu niet bij.</p>;
}

/** Beside the box at a desk, above it on a phone. */
function Arrow() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      className="absolute -top-8 left-6 rotate-90 text-act sm:top-1/2 sm:-left-8 sm:-translate-y-1/2 sm:rotate-0"
    >
      <path d="M2 12h18M14 6l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
