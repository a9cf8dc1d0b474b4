import { expect, it } from "vitest";
import { endingOf, NETWORK_ENDINGS } from "./network-ending";

it.each(NETWORK_ENDINGS)("'%s' is read back as it was kept", (ending) => {
  expect(endingOf(ending)).toBe(ending);
});

it.each([null, "verhuisd"])("of somebody who is gone for %j we only know that contact was lost", (kept) => {
  expect(endingOf(kept)).toBe("out_of_sight");
});
