import type { ReferralSummary } from "@/lib/referrals/referral-summary";

/** A summary as it is or was sent, in the words it was frozen in: one row for each part, short enough for one minute. */
export function FrozenSummary({ summary }: { summary: ReferralSummary }) {
  if (summary.sections.length === 0) return <p className="soft">Er worden geen gegevens uit het dossier gedeeld.</p>;
  return (
    <dl className="facts">
      {summary.sections.map(({ part, heading, items }) => (
        <div key={part}>
          <dt className="hyphens-auto">{heading}</dt>
          <dd>
            <ul>
              {items.map(({ term, value }, index) => (
                <li key={index}>
                  {term}: {value}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
