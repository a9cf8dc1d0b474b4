import { expect, it } from "vitest";
import { readTimelinePlace, writeTimelinePlace } from "./timeline-place";

const place = { at: new Date("2026-11-18T10:05:00.120Z"), key: "contact-6f1c1a2e-0000-4000-8000-000000000001" };

it("a place is read back from an address as it was written", () => {
  expect(readTimelinePlace(writeTimelinePlace(place))).toEqual(place);
});

it.each([
  null,
  "",
  "2026-11-18",
  "2026-13-45T99:99:99.000Z_contact-6f1c1a2e-0000-4000-8000-000000000001",
  "x_y",
  "'; --",
])("an address that says %j begins at the newest", (text) => expect(readTimelinePlace(text)).toBeNull());
