import { expect, it, vi } from "vitest";

const CLIENT = "6f1c1a2e-0000-4000-8000-000000000001";
const actor = vi.hoisted(() => vi.fn());
vi.mock("@/lib/access/actor", () => ({ getActor: actor }));
vi.mock("@/lib/access/own-origin", () => ({ requireOwnOrigin: vi.fn() }));
vi.mock("@/lib/platform/log", () => ({ log: {} }));
vi.mock("@/lib/platform/database", () => ({ withActor: vi.fn(() => Promise.resolve("kept")) }));

const { POST } = await import("./route");

it("keeps a form that Kring has", async () => {
  expect(await sent("contact")).toBe(204);
});

it.each(["assessment:null", "assessment:made-up", "made-up", "contact:x", "chapter:x"])(
  "has nothing for a form %s",
  async (form) => expect(await sent(form)).toBe(404),
);

it("on a device whose questionnaire was filled in, nothing is kept any more", async () => {
  expect(await sent("assessment:PHQ-9", { clientId: CLIENT, instrument: null })).toBe(404);
  expect(await sent("assessment:null", { clientId: CLIENT, instrument: null })).toBe(404);
  expect(await sent("assessment:PHQ-9", { clientId: CLIENT, instrument: "PHQ-9" })).toBe(204);
});

it("stops reading what is too long, also when its length was not told", async () => {
  expect(await sent("contact", null, "x".repeat(200_000))).toBe(413);
});

/** The answer to a form that does not say how long it is. */
async function sent(form: string, lent: object | null = null, note = "Samen koffie."): Promise<number> {
  actor.mockResolvedValue({ userId: CLIENT, organisationId: CLIENT, role: "worker", lent });
  const body = new URLSearchParams({ _draft: `${CLIENT}/${form}`, note }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const request = new Request(`http://localhost/clients/${CLIENT}/drafts`, { method: "POST", body, headers });
  return (await POST(request, { params: Promise.resolve({ clientId: CLIENT }) })).status;
}
