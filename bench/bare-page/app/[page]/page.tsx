import { readFileSync } from "node:fs";
import path from "node:path";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";

// Made anew for each request, as the product's pages are.
export const dynamic = "force-dynamic";

const known = new Map<string, unknown>();

/** The rows of one page of the product, written out with nothing around them. */
export default async function BarePage({ params }: { params: Promise<{ page: string }> }) {
  const { page } = await params;
  if (!/^[a-z]+-\d+$/.test(page)) notFound();
  return <Value value={rowsOf(page)} />;
}

/** Read from the disk the first time only. */
function rowsOf(page: string): unknown {
  if (!known.has(page))
    known.set(page, JSON.parse(readFileSync(path.join(process.env.BARE_ROWS ?? "", `${page}.json`), "utf8")));
  return known.get(page);
}

function Value({ value }: { value: unknown }): ReactNode {
  if (Array.isArray(value)) {
    return (
      <ul>
        {value.map((each, index) => (
          <li key={index}>
            <Value value={each} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value !== "object" || value === null) return String(value ?? "");
  return (
    <dl>
      {Object.entries(value).map(([name, part]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value value={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
