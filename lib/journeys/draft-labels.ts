import { type DraftForm, isDraftFormName } from "@/lib/access/draft-forms";

/** Where a draft goes on, and how that is said. */
export interface DraftPlace {
  /** "Contact vastleggen" */
  readonly label: string;
  readonly href: string;
}

/** The form and, behind the first colon, its subject: "contact", "chapter:health", "life-event:new:marriage". */
export function draftPlace(clientId: string, form: string): DraftPlace {
  const [name = "", ...rest] = form.split(":");
  const { label, path } = isDraftFormName(name) ? FORMS[name] : UNKNOWN;
  return { label: label(...rest), href: `/clients/${clientId}${path(...rest.map(encodeURIComponent))}` };
}

interface Form {
  readonly label: (subject?: string) => string;
  readonly path: (subject?: string, sort?: string) => string;
}

/** Every form that keeps a draft, with its page. */
const FORMS: Record<DraftForm, Form> = {
  contact: { label: () => "Contact vastleggen", path: () => "/contact/new" },
  perspective: { label: () => "Eigen participatieperspectief", path: () => "/activation/perspective" },
  consent: { label: () => "Toestemming vastleggen", path: () => "/consent#new" },
  close: { label: () => "Traject afsluiten", path: () => "/close" },
  assessment: {
    label: (code = "") => `Meting ${code}`,
    path: (code = "") => `/assessments/new?instrument=${code}`,
  },
  chapter: { label: () => "Thema beschrijven", path: (theme = "") => `/themes/${theme}/edit` },
  competency: { label: () => "Competentie bekijken", path: (subject = "") => `/competencies/${subject}` },
  "life-event": { label: () => "Levensgebeurtenis", path: lifeEventPath },
  "network-person": { label: () => "Iemand in het steunnetwerk", path: networkPath },
  participation: { label: () => "Participatie meten", path: () => "/participation/new" },
  safety: { label: () => "Gesprek over veiligheid", path: (task = "") => `/safety/${task}` },
};

const UNKNOWN: Form = { label: () => "Formulier", path: () => "" };

function lifeEventPath(subject = "new", kind = ""): string {
  if (subject !== "new") return `/life-events/${subject}`;
  return kind === "" ? "/life-events/new" : `/life-events/new?kind=${kind}`;
}

function networkPath(subject = "new"): string {
  return subject === "new" ? "/network" : `/network/${subject}`;
}
