import { expect, it } from "vitest";
import { z } from "zod";
import { readForm } from "./read-form";

const schema = z.object({
  name: z.string({ error: "Vul een naam in." }),
  on: z.object({ day: z.string() }).optional(),
});

function formOf(...fields: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

it("reads fields and the parts of a date", () => {
  const read = readForm(formOf(["name", "Truus"], ["on.day", "5"]), schema);
  expect(read.status === "success" && read.value).toEqual({ name: "Truus", on: { day: "5" } });
});

it.each(["z[30000000]", "name[0][0][0]", "__proto__.x", "a.__proto__", "on.3000000", "x".repeat(200), "a.b.c"])(
  "leaves out a field named %s, and answers as if it was not sent",
  (name) => {
    const reply = readForm(formOf([name, "1"]), schema).reply();
    expect(reply.initialValue).toEqual({});
    expect(reply.error).toEqual({ name: ["Vul een naam in."] });
  },
);

it.each(Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [name, `${name}.x`, `on.${name}`]))(
  "leaves out %s, which every object has of itself",
  (name) => {
    const { payload } = readForm(formOf([name, "1"]), schema);
    expect(Object.keys(payload)).toEqual([]);
  },
);

it("leaves out files, what comes after 300 fields, and what no database keeps", () => {
  const many = Array.from({ length: 300 }, (_, index): [string, string] => [`f${index}`, "1"]);
  expect(readForm(formOf(...many, ["name", "Truus"]), schema).status).toBe("error");
  expect(readForm(formOf(["name", new Blob(["x"])]), schema).status).toBe("error");
  const read = readForm(formOf(["name", "Tr\0uus\uD800"]), schema);
  expect(read.status === "success" && read.value.name).toBe("Truus\uFFFD");
});
