import type { Page } from "@playwright/test";
import { expect, expectUsable, lookAroundAs, test } from "./kring-test";

const PUBLIC = ["/", "/sign-in", "/melden", "/melden/status", "/privacy", "/accessibility", "/no-such-page"];

const OF_A_DOSSIER = [
  ...[
    "",
    "/timeline",
    "/timeline?group=story",
    "/edit",
    "/contact/new",
    "/network",
    "/social-type",
    "/network/compare",
    "/life-events",
    "/life-events/new",
    "/life-events/new?kind=divorce",
    "/competencies",
    "/competencies/roots",
    "/competencies/self_confidence",
    "/participation",
    "/participation/new",
    "/safety",
    "/safety/new",
    "/themes",
  ],
  ...["/assessments", "/assessments/new", "/consent", "/refer", "/referrals", "/activation", "/close", "/step-back"],
  ...["/activation/perspective", "/activation/goals/new"],
  ...["DJG-6", "DJG-11", "PHQ-9", "PHQ-2", "GDS-15", "LSNS-6", "UCLA-3"].map(
    (code) => `/assessments/new?instrument=${code}`,
  ),
];

test("everybody can use each public page", async ({ page }) => {
  for (const address of PUBLIC) await expectUsablePage(page, address);
});

test("everybody can use each page of the team", async ({ page }) => {
  test.slow();
  await lookAroundAs(page, "coordinator");
  for (const status of ["received", "accepted", "merged", "redirected", "not_for_us"]) {
    await expectUsablePage(page, `/signals?status=${status}`);
    await expectUsablePage(page, await firstLink(page, "/signals/"));
  }
  for (const query of ["", "?q=jansen", "?q=zzzzzz", "?status=closed", "?late=yes"]) {
    await expectUsablePage(page, `/caseload${query}`);
  }
  await expectUsablePage(page, "/today");
});

test("everybody can use each page of a dossier", async ({ page }) => {
  test.slow();
  await lookAroundAs(page, "worker");
  await page.goto("/caseload?phase=activate");
  const dossier = await firstLink(page, "/clients/");
  for (const part of OF_A_DOSSIER) await expectUsablePage(page, `${dossier}${part}`);
  for (const part of ["referrals", "assessments"]) {
    await page.goto(`${dossier}/${part}`);
    await expectUsablePage(page, await firstLink(page, `${dossier}/${part}/`));
  }
});

test("everybody can use each page of a practice, of an administrator and of a privacy officer", async ({ page }) => {
  await lookAroundAs(page, "gp");
  await expectUsablePage(page, await firstLink(page, "/inbox/"));
  await page.context().clearCookies();
  await lookAroundAs(page, "admin");
  await expectUsablePage(page, await firstLink(page, "/users/"));
  await expectUsablePage(page, "/settings");
  await page.context().clearCookies();
  await lookAroundAs(page, "privacy_officer");
  await expectUsablePage(page, "/audit?action=read");
});

async function expectUsablePage(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(address === "/no-such-page" ? 404 : 200);
  await expectUsable(page);
}

/** The address of the first link on this page to something of this kind. */
async function firstLink(page: Page, start: string): Promise<string> {
  const link = page.locator(`main a[href^="${start}"]:not([href*="?"]):not([href$="/new"])`).first();
  return (await link.getAttribute("href")) ?? "";
}
