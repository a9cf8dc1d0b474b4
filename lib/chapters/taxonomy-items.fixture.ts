import source from "@/lib/domain/taxonomy/taxonomy.json";

/** Every item of the taxonomy as "path code": what has a code, a word in a list, a number or a sentence of its own. */
export function taxonomyItems(): string[] {
  return itemsOf("", source);
}

/** Remarks about the file itself. */
const REMARKS = ["$comment", "supportAbsentReasonsNote"];

function itemsOf(place: string, node: unknown): string[] {
  if (Array.isArray(node))
    return node.flatMap((each) => (typeof each === "string" ? [`${place} ${each}`] : itemsOf(place, each)));
  if (typeof node !== "object" || node === null) return [];
  const entries = Object.entries(node).filter(([key]) => !REMARKS.includes(key));
  if ("code" in node) {
    const percent = "referencePercent" in node ? [`${place}.referencePercent ${String(node.code)}`] : [];
    const lists = entries.flatMap(([key, value]) => (Array.isArray(value) ? itemsOf(`${place}.${key}`, value) : []));
    return [`${place} ${String(node.code)}`, ...percent, ...lists];
  }
  return entries.flatMap(([key, value]) => {
    const isLeaf = typeof value !== "object" || "nl" in value ? !("code" in Object(value)) : false;
    return isLeaf ? [`${place} ${key}`] : itemsOf(place === "" ? key : `${place}.${key}`, value);
  });
}
