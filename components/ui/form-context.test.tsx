import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { FormStateProvider, useFormField } from "./form-context";

it.each([
  ["note", "Truus"],
  ["on.day", "5"],
  ["toString", ""],
  ["on.constructor", ""],
])("%s shows what was sent of it, never what every object has of itself", (name, sent) => {
  const result = { initialValue: { note: "Truus", on: { day: "5" } } };
  const page = (
    <FormStateProvider formId="f" result={result}>
      <Sent name={name} />
    </FormStateProvider>
  );
  expect(renderToStaticMarkup(page)).toBe(`<p>${sent}</p>`);
});

function Sent({ name }: { name: string }) {
  return <p>{String(useFormField(name).sent)}</p>;
}
