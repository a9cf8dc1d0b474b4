import { errorSummary, expect, expectUsable, lookAroundAs, signOut, test } from "./kring-test";

const START = {
  worker: "/today",
  coordinator: "/today",
  gp: "/inbox",
  manager: "/statistics",
  admin: "/users",
  privacy_officer: "/audit",
} as const;
const ROOMS = Object.values(START);

for (const role of ["worker", "coordinator", "gp", "manager", "admin", "privacy_officer"] as const) {
  test(`a ${role} lands on the own start page and finds no other room`, async ({ page }) => {
    await lookAroundAs(page, role);
    await expect(page).toHaveURL(START[role]);
    await expectUsable(page);
    for (const room of ROOMS.filter((other) => other !== START[role])) {
      expect((await page.goto(room))?.status(), room).toBe(404);
    }
  });
}

test("a wrong password is refused in plain words and the address stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres").fill("niemand@voorbeeld.example");
  await page.getByLabel("Wachtwoord").fill("zomaar iets van twaalf");
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(errorSummary(page)).toContainText("horen niet bij elkaar");
  await expect(page.getByLabel("E-mailadres")).toHaveValue("niemand@voorbeeld.example");
  await expectUsable(page);
});

test("an empty form says at each field what is missing", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("link", { name: "Vul uw e-mailadres in." })).toBeVisible();
  await expect(page.getByRole("link", { name: "Vul uw wachtwoord in." })).toBeVisible();
});

test("a stranger is asked to sign in and then goes on to where they wanted to be", async ({ page }) => {
  await page.goto("/caseload?phase=trust");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByRole("button", { name: /^Wijkteamwerker:/ }).click();
  await expect(page).toHaveURL(/\/caseload\?phase=trust/);
});

test("another site is never where someone goes on to", async ({ page }) => {
  await page.goto("/sign-in?next=//evil.example");
  await page.getByRole("button", { name: /^Wijkteamwerker:/ }).click();
  await expect(page).toHaveURL(START.worker);
});

test("signing out ends the session itself, not only the cookie", async ({ page, context }) => {
  await lookAroundAs(page, "worker");
  const cookies = await context.cookies();
  const session = cookies.find(({ name }) => name === "__Host-session");
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });
  await signOut(page);
  await context.addCookies(cookies);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("signing in works without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: /^Coördinator:/ }).click();
  await expect(page).toHaveURL(START.coordinator);
  await context.close();
});

test("a changing request from another site, or to another name, is turned away", async ({ request, baseURL }) => {
  const post = (headers: Record<string, string>) => request.post("/sign-in", { headers, data: "" });
  expect((await post({ origin: "https://evil.example" })).status()).toBe(403);
  expect((await post({ origin: "null" })).status()).toBe(403);
  expect((await post({})).status()).toBe(403);
  expect((await post({ origin: baseURL ?? "", "sec-fetch-site": "cross-site" })).status()).toBe(403);
  expect((await request.get("/sign-in", { headers: { host: "evil.example" } })).status()).toBe(421);
});

test("next-auth's own doors open and close the same session", async ({ request }) => {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const origin = process.env.APP_ORIGIN ?? "";
  const post = (path: string, form: Record<string, string>) =>
    request.post(path, { headers: { origin }, form: { csrfToken, json: "true", ...form } });
  await post("/api/auth/callback/credentials", {
    email: "sanne.de.wit@voorbeeld.example",
    password: "welkom-bij-kring",
  });
  expect((await request.get("/today")).url()).toMatch(/\/today$/);

  const { cookies } = await request.storageState();
  await post("/api/auth/signout", {});
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  expect((await request.get("/today", { headers: { cookie } })).url()).toMatch(/\/sign-in/);
});

test("a field that no form of ours has costs nothing", async ({ page, request }) => {
  await page.goto("/sign-in");
  const form = page.locator("form").filter({ has: page.getByLabel("Wachtwoord") });
  const fields = await form
    .locator("input[type=hidden]")
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
    );
  const multipart = { ...Object.fromEntries(fields), email: "", "z[30000000]": "1" };
  const answer = await request.post("/sign-in", { headers: { origin: process.env.APP_ORIGIN ?? "" }, multipart });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain("Vul uw e-mailadres in.");
  expect((await request.get("/api/health")).status()).toBe(200);
});

test("only the methods that pages and forms use are answered", async ({ request }) => {
  const headers = { origin: process.env.APP_ORIGIN ?? "" };
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    expect((await request.fetch("/today", { method, headers })).status(), method).toBe(405);
  }
});
