import { AppLink } from "./app-link";

type SectionLinksProps = {
  label: string;
  sections: readonly { href: string; label: string; isCurrent: boolean }[];
};

/** The way between the pages of one thing: a row that wraps at the desk, and on a phone slides, this page first. */
export function SectionLinks({ label, sections }: SectionLinksProps) {
  return (
    <nav className="chips sections" aria-label={label}>
      {sections.map(({ href, label: name, isCurrent }) => (
        <AppLink key={href} className="chip" href={href} aria-current={isCurrent ? "page" : undefined}>
          {name}
        </AppLink>
      ))}
    </nav>
  );
}
