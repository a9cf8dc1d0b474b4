import { SUPPORT_KIND_CODES } from "@/lib/domain/taxonomy/support";
import { SUPPORT_MARKS } from "@/lib/network/network-labels";
import { calledName, type EcogramPerson } from "@/lib/network/ecogram-person";

/** One line beside a point: the words, and in grey what kinds of support stand behind them. */
export type LabelLine = { text: string; marks: string };

/** The words at a point: the name in one or two short lines, with the marks, or with what became of this person. */
export function labelLines(person: EcogramPerson, longest: number): LabelLine[] {
  if (person.lostText) return [plainLine(shortestName(person, longest)), plainLine(shorten(person.lostText, longest))];

  const lines = nameLines(person, longest);
  const marks = marksOf(person);
  if (person.newsText) return [...lines.map(plainLine), { text: shorten(person.newsText, longest), marks }];
  if (marks === "") return lines.map(plainLine);
  const last = lines.at(-1) ?? "";
  if (last.length + marks.length < longest) return [...lines.slice(0, -1).map(plainLine), { text: last, marks }];
  return [...lines.map(plainLine), { text: "", marks }];
}

/** "PS": practical and social. */
export function marksOf({ kinds }: Pick<EcogramPerson, "kinds">): string {
  return SUPPORT_KIND_CODES.filter((kind) => kinds.includes(kind))
    .map((kind) => SUPPORT_MARKS[kind])
    .join("");
}

/** The whole line, to measure it. */
export function lineText({ text, marks }: LabelLine): string {
  return [text, marks].filter(Boolean).join(" ");
}

function plainLine(text: string): LabelLine {
  return { text, marks: "" };
}

/** Who it is to the client above how they are called, so that of a long one something of both is left. */
function nameLines(person: EcogramPerson, longest: number): string[] {
  const called = calledName(person);
  if (called.length <= longest) return [called];
  if (called !== person.name) return [shorten(person.relation, longest), shorten(person.name, longest)];
  const cut = called.lastIndexOf(" ", longest);
  if (cut <= 0) return [shorten(called, longest)];
  return [called.slice(0, cut), shorten(called.slice(cut + 1), longest)];
}

function shortestName(person: EcogramPerson, longest: number): string {
  const called = calledName(person);
  return called.length <= longest ? called : shorten(person.name, longest);
}

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
