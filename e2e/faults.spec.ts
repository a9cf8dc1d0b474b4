import { Client } from "pg";
import { errorSummary, expect, expectUsable, lookAroundAs, test } from "./kring-test";

/** Cuts the application off from its database, as when the server is stopped. */
async function cutOff(adminUrl: string): Promise<void> {
  await run(adminUrl, (name) => [
    // Holds for everybody but the administrator.
    `ALTER DATABASE ${name} CONNECTION LIMIT 0`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND usename IN ('app_rw', 'app_stats')`,
  ]);
}

async function restore(adminUrl: string): Promise<void> {
  await run(adminUrl, (name) => [`ALTER DATABASE ${name} CONNECTION LIMIT -1`]);
}

async function run(adminUrl: string, statements: (databaseName: string) => string[]): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const name = new URL(adminUrl).pathname.slice(1);
  for (const statement of statements(name)) await client.query(statement);
  await client.end();
}

test.describe("when the database stops in mid-use", () => {
  const adminUrl = process.env.ADMIN_DATABASE_URL ?? "";
  test.afterEach(() => restore(adminUrl));

  test("a page says so with a number, and Kring is back by itself", async ({ page }) => {
    await lookAroundAs(page, "worker");
    await cutOff(adminUrl);
    await expect
      .poll(async () => (await page.goto("/caseload"))?.status(), { message: "the page while there is no database" })
      .toBe(503);
    await expect(page.getByRole("heading", { name: "Kring is even niet bereikbaar" })).toBeVisible();
    await expect(page.locator("code")).toHaveText(/^[0-9a-f-]{36}$/);
    await expectUsable(page);

    await restore(adminUrl);
    await page.getByRole("link", { name: "Probeer het opnieuw" }).click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Kring is even niet bereikbaar");
  });

  test("what was typed in a form stays, and is saved once the database is back", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByLabel("E-mailadres").fill("iemand@voorbeeld.example");
    await page.getByLabel("Wachtwoord").fill("een lang wachtwoord");
    await cutOff(adminUrl);
    await page.getByRole("button", { name: "Inloggen" }).click();
    await expect(errorSummary(page)).toContainText("Wat u typte staat er nog");
    await expect(page.getByLabel("E-mailadres")).toHaveValue("iemand@voorbeeld.example");

    await restore(adminUrl);
    await page.getByRole("button", { name: "Inloggen" }).click();
    await expect(errorSummary(page)).toContainText("horen niet bij elkaar");
  });
});

test("an id that does not exist and an id that is none answer the same page", async ({ page }) => {
  await lookAroundAs(page, "worker");
  for (const id of ["00000000-0000-4000-8000-000000000000", "geen-id"]) {
    expect((await page.goto(`/clients/${id}`))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina vinden we niet");
  }
});
