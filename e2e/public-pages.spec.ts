import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

for (const [address, heading] of [
  ["/", "Kring"],
  ["/no-such-page", "Deze pagina vinden we niet"],
] as const) {
  test(`${address} can be used by everybody and breaks no rule of the content security policy`, async ({ page }) => {
    const broken: string[] = [];
    await page.exposeFunction("noteViolation", (directive: string) => broken.push(directive));
    await page.addInitScript(
      "document.addEventListener('securitypolicyviolation', (e) => noteViolation(e.violatedDirective))",
    );
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(broken).toEqual([]);
  });
}

test("each request has a nonce and an id of its own, and nothing of it is kept", async ({ request }) => {
  const first = (await request.get("/")).headers();
  const second = (await request.get("/")).headers();
  expect(first["content-security-policy"]).not.toBe(second["content-security-policy"]);
  expect(first["x-request-id"]).not.toBe(second["x-request-id"]);
  expect(first["cache-control"]).toContain("no-store");
});

test("an address that is no text is refused as such", async ({ request }) => {
  for (const address of ["/clients/%ff", "/%c3%28", "/clients/%"]) {
    expect((await request.get(address)).status()).toBe(400);
  }
  expect((await request.get("/caf%c3%a9")).status()).toBe(404);
});

test("the application says that it is ready when the database answers", async ({ request }) => {
  expect(await (await request.get("/api/ready")).json()).toEqual({ status: "ready" });
});
