import type { ReactNode } from "react";
import { type BandSafety, SafetyBand } from "@/components/safety/safety-band";
import { PageHeader } from "@/components/ui/page-header";
import { SectionLinks } from "@/components/ui/section-links";

/** The parts of a dossier that have a page of their own. */
export const DOSSIER_SECTIONS = [
  { section: "overview", path: "", label: "Overzicht" },
  { section: "themes", path: "/themes", label: "Thema's" },
  { section: "network", path: "/network", label: "Steunnetwerk" },
  { section: "assessments", path: "/assessments", label: "Metingen" },
  { section: "life-events", path: "/life-events", label: "Levenslijn" },
  { section: "competencies", path: "/competencies", label: "Competenties" },
  { section: "consent", path: "/consent", label: "Toestemming" },
  { section: "referrals", path: "/referrals", label: "Verwijzingen" },
  { section: "activation", path: "/activation", label: "Activeren" },
] as const;
export type DossierSection = (typeof DOSSIER_SECTIONS)[number]["section"];

type DossierFrameProps = {
  header: {
    clientId: string;
    number: number;
    formalName: string;
    salutedFullName: string;
    age: number | null;
    address: string | null;
    team: { name: string };
    journey: { isOpen: boolean; workerName: string } | null;
    mayWrite: boolean;
    safety: readonly BandSafety[];
  };
  current: DossierSection;
  /** The page's own heading; without it the person is the heading. */
  title?: string;
  actions?: ReactNode;
  children: ReactNode;
};

/** What every page of a dossier has in common: where it is, of whom, and the way to the other parts. */
export function DossierFrame({ header, current, title, actions, children }: DossierFrameProps) {
  const home = `/clients/${header.clientId}`;
  const trail = [{ label: "Caseload", href: "/caseload" }];
  return (
    <>
      <SafetyBand header={header} />
      <PageHeader
        title={title ?? header.salutedFullName}
        sub={title === undefined ? describe(header) : `${header.formalName} · ${describe(header)}`}
        breadcrumbs={
          title === undefined
            ? [...trail, { label: "Dossier" }]
            : [...trail, { label: header.formalName, href: home }, { label: title }]
        }
        actions={actions}
      />
      <SectionLinks
        label="Onderdelen van het dossier"
        sections={DOSSIER_SECTIONS.map(({ section, path, label }) => ({
          href: `${home}${path}`,
          label,
          isCurrent: section === current,
        }))}
      />
      {children}
    </>
  );
}

function describe({ age, address, team, number, journey }: DossierFrameProps["header"]): string {
  return [
    age === null ? "leeftijd onbekend" : `${age} jaar`,
    [address, team.name].filter(Boolean).join(", "),
    `cliënt ${number}`,
    journey && `${journey.isOpen ? "" : "laatste "}vaste begeleider: ${journey.workerName}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
