import { expect, it } from "vitest";
import { draftPlace } from "./draft-labels";

it.each([
  ["contact", "/clients/c/contact/new"],
  ["assessment:PHQ-9", "/clients/c/assessments/new?instrument=PHQ-9"],
  ["chapter:health", "/clients/c/themes/health/edit"],
  ["life-event:new", "/clients/c/life-events/new"],
  ["life-event:new:marriage", "/clients/c/life-events/new?kind=marriage"],
  ["life-event:7", "/clients/c/life-events/7"],
  ["network-person:new", "/clients/c/network"],
  ["network-person:7", "/clients/c/network/7"],
])("a draft of %s goes on at %s", (form, href) => {
  expect(draftPlace("c", form).href).toBe(href);
});

it("a draft of a form that is no longer there leads to the dossier, not astray", () => {
  expect(draftPlace("c", "gone:../../users")).toEqual({ label: "Formulier", href: "/clients/c" });
});
