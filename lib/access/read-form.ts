import "server-only";
import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";

/** "name" or "birthDate.day": the only shapes that our forms use. A list with an index would be made as long as that. */
const FIELD_NAME = /^[a-z][\w-]{0,59}(\.[a-z]\w{0,29})?$/i;
const MOST_FIELDS = 300;

/** What a form sent, held against its schema. What no form of ours can send is left out before anything is made of it. */
export function readForm<S extends z.ZodType>(formData: FormData, schema: S) {
  return parseWithZod(ownFields(formData), { schema });
}

/** The same fields without a schema, as a form shows them again: a date as its parts, a name that came twice as a list. */
export function readFields(formData: FormData): Record<string, unknown> {
  return readForm(formData, z.unknown()).payload;
}

function ownFields(formData: FormData): FormData {
  const own = new FormData();
  for (const [name, value] of [...formData].slice(0, MOST_FIELDS)) {
    if (typeof value === "string" && isOwnName(name)) own.append(name, storable(value));
  }
  return own;
}

function isOwnName(name: string): boolean {
  return FIELD_NAME.test(name) && !name.split(".").some(isOfEveryObject);
}

/** "toString", "constructor": an object that has one of these as text breaks who only wants to show it. */
export function isOfEveryObject(name: string): boolean {
  return name in Object.prototype;
}

/** PostgreSQL keeps no NUL and no half of a pair; nobody types them. */
function storable(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
