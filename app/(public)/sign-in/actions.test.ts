import { beforeEach, expect, it, vi } from "vitest";

const actor = vi.hoisted(() => vi.fn());
const openAccount = vi.hoisted(() => vi.fn());
const lookAroundAs = vi.hoisted(() => vi.fn());
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
  notFound: vi.fn(),
}));
vi.mock("@/lib/access/actor", () => ({ getActor: actor, LENT_PAGE: "/lent" }));
vi.mock("@/lib/access/own-origin", () => ({ requireOwnOrigin: vi.fn() }));
vi.mock("@/lib/access/draft", () => ({}));
vi.mock("@/lib/access/rate-limit-address", () => ({ requestAddress: vi.fn() }));
vi.mock("@/lib/access/session-cookie", () => ({ writeSid: vi.fn() }));
vi.mock("@/lib/platform/request-id", () => ({ requestId: vi.fn() }));
vi.mock("@/lib/platform/log", () => ({ log: {} }));
vi.mock("@/lib/accounts/sign-in-commands", () => ({ signIn: openAccount, lookAroundAs }));

const { lookAround, signIn } = await import("./actions");

beforeEach(() => {
  openAccount.mockReset().mockResolvedValue({ ok: true, value: { sid: "s", role: "worker" } });
  lookAroundAs.mockReset().mockResolvedValue({ sid: "s", role: "worker" });
});

const password = formOf({ email: "a@b.nl", password: "x", next: "/clients" });
const person = formOf({ userId: "6f1c1a2e-0000-4000-8000-000000000001", next: "/clients" });

it("nobody signs in on a device that is in a client's hands", async () => {
  actor.mockResolvedValue({ lent: { clientId: "c", instrument: null } });
  await expect(signIn(null, password)).rejects.toThrow("to /lent");
  await expect(lookAround(null, person)).rejects.toThrow("to /lent");
  expect(openAccount).not.toHaveBeenCalled();
  expect(lookAroundAs).not.toHaveBeenCalled();
});

it.each([null, { lent: null }])("everybody else does: %j", async (who) => {
  actor.mockResolvedValue(who);
  await expect(signIn(null, password)).rejects.toThrow("to /clients");
  await expect(lookAround(null, person)).rejects.toThrow("to /clients");
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
