import type { Locator, Page } from "@playwright/test";
import { type Counts, forgetThisWeek, runSnapshot, trueCounts } from "./statistics-job";
import { errorSummary, expect, expectUsable, lookAroundAs, signOut, test } from "./kring-test";

const WORKER = "Sanne de Wit";
const PRACTICE = "Huisartsenpraktijk De Linde";

/** On the positive and negative items alike, the answers of somebody who misses people: 10 of 11. */
const STRONGLY_LONELY = ["Nee", "Ja", "Ja", "Nee", "Ja", "Ja", "Nee", "Nee", "Ja", "Ja", "Ja"];
/** 12 of 27, moderate; the last is item 9. */
const MODERATELY_LOW = [
  ...["Meer dan de helft van de dagen", "Meer dan de helft van de dagen", "Meerdere dagen"],
  ...["Meer dan de helft van de dagen", "Meerdere dagen", "Meer dan de helft van de dagen"],
  ...["Meerdere dagen", "Meerdere dagen", "Helemaal niet"],
];

test("a worry becomes a signal, a journey, a referral that comes back, and a number", async ({ page }, { project }) => {
  test.slow();
  // A name of its own, so that a run before this one is not found in its place.
  const familyName = `Kade${project.name}${Date.now().toString(36)}`;
  const name = `Mevrouw Truus van der ${familyName}`;
  const before = await trueCounts();

  const code = await test.step("a neighbour reports, without an account", () => report(page, name));
  await test.step("the coordinator takes it on", () => triage(page, name));
  const dossier = await test.step("the worker wins trust", () => winTrust(page, name));
  await test.step("the worker measures, with the client", () => measure(page, dossier));
  await test.step("the client says what may be shared, and with whom", () => recordConsent(page, dossier));
  await test.step("the worker refers to the practice", () => refer(page, dossier));
  await test.step("the practice takes it on and reports back", () => answer(page, familyName));
  await test.step("the client takes part again", () => activate(page, dossier));
  await test.step("the journey is closed", () => close(page, dossier));
  await test.step("the neighbour hears that it is closed, and nothing more", () => follow(page, code));
  await test.step("the next snapshot counts it", () => expectCounted(page, before));
});

async function report(page: Page, name: string): Promise<string> {
  await page.goto("/melden");
  await expectUsable(page);
  const organisation = page.getByLabel("Bij wie meldt u dit?");
  if (await organisation.isVisible()) await organisation.selectOption({ label: "Welzijn Lindehaven" });
  await page.getByLabel("Wat ziet of hoort u?").fill("Sinds haar man dood is, zie ik haar niet meer buiten.");
  await page.getByRole("radio", { name: "Buur" }).check();
  await page.getByRole("button", { name: "Verder" }).click();

  await page.getByLabel("Naam").fill(name);
  await page.getByLabel("Postcode").fill("3641kc");
  await page.getByLabel("Huisnummer").fill("12");
  await page.getByLabel("Straat").fill("Kadeplein");
  await fillDate(page, "Geboortedatum", "5 11 1948");
  await expectUsable(page);
  await page.getByRole("button", { name: "Verder" }).click();

  await page.getByRole("radio", { name: "Ja", exact: true }).check();
  await expectUsable(page);
  await page.getByRole("button", { name: "Melding versturen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dank u wel. Uw melding is binnen.");
  await expectUsable(page);
  const code = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
  await page.goto("/melden/status");
  await expectFollows(page, code, "Uw melding is ontvangen");
  return code;
}

async function triage(page: Page, name: string): Promise<void> {
  await lookAroundAs(page, "coordinator");
  await page.goto("/signals");
  await page.getByRole("link", { name }).click();
  await expect(page.getByText("Sinds haar man dood is")).toBeVisible();
  await page.getByRole("radio", { name: "Nieuwe cliënt" }).check();
  await expect(page.getByLabel("Achternaam")).toHaveValue(/Kade/);
  await chooseOption(page.getByLabel("Wie gaat deze cliënt begeleiden?"), WORKER);
  await expectUsable(page);
  await page.getByRole("button", { name: "Besluit vastleggen" }).click();
  await expect(page.getByRole("heading", { name: "Besluit" })).toBeVisible();
  await expectUsable(page);
  await signOut(page);
}

async function winTrust(page: Page, name: string): Promise<string> {
  await lookAroundAs(page, "worker");
  await page.goto(`/caseload?q=${encodeURIComponent(name.replace("Mevrouw ", ""))}`);
  await expectUsable(page);
  await page.getByRole("link", { name: /Kade/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Truus van der Kade");
  await expectUsable(page);
  const dossier = new URL(page.url()).pathname;

  await page.goto(`${dossier}/edit`);
  await page.getByLabel("Alleen").check();
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page).toHaveURL(new RegExp(`${dossier}(\\?.*)?$`));

  await logContact(page, dossier, { where: "Deur", trust: "1 · antwoordt, houdt afstand" });
  await page.getByRole("button", { name: "Naar vertrouwen" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Vertrouwen" }).first()).toHaveAttribute(
    "aria-current",
    "step",
  );
  await expect(page.getByRole("button", { name: "Naar verwijzen" })).toHaveCount(0);
  await logContact(page, dossier, { where: "Thuis", trust: "3 · deelt eigen verhaal" });
  return dossier;
}

async function logContact(page: Page, dossier: string, { where, trust }: { where: string; trust: string }) {
  await page.goto(`${dossier}/contact/new`);
  await page.getByRole("radio", { name: where }).check();
  await page.getByRole("radio", { name: "Ja", exact: true }).check();
  await page.getByRole("radio", { name: trust }).check();
  await expectUsable(page);
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page).toHaveURL(new RegExp(`${dossier}(\\?.*)?$`));
}

async function measure(page: Page, dossier: string): Promise<void> {
  await page.goto(`${dossier}/network`);
  for (const [name, relation] of [
    ["Ria", "zus"],
    ["Mo", "buurman"],
  ] as const) {
    await page.getByLabel("Naam").fill(name);
    await page.getByLabel("Wie is dit?").fill(relation);
    await page.getByRole("radio", { name: "Dichtbij", exact: true }).check();
    await page.getByRole("radio", { name: "Ja, telt mee" }).check();
    await page.getByRole("button", { name: "Toevoegen" }).click();
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await expectUsable(page);
  await page.getByRole("button", { name: "Netwerk is compleet besproken" }).click();
  await expect(page.getByText(/2 mensen om op terug te vallen, besproken op/)).toBeVisible();

  await answerAll(page, `${dossier}/assessments/new?instrument=DJG-11`, STRONGLY_LONELY);
  await expect(page.getByText("Sterk eenzaam").first()).toBeVisible();
  await expectUsable(page);
  await answerAll(page, `${dossier}/assessments/new?instrument=PHQ-9`, MODERATELY_LOW);
  await expect(page.getByText("12").first()).toBeVisible();
  await expect(page.getByText(/113/)).toHaveCount(0);
  await expectUsable(page);

  await page.goto(`${dossier}/social-type`);
  await expect(page.getByText("Sociaal geïsoleerd").first()).toBeVisible();
  await expectUsable(page);
  await addLifeStory(page, dossier);
}

async function answerAll(page: Page, address: string, answers: readonly string[]): Promise<void> {
  await page.goto(address);
  for (const [index, answer] of answers.entries()) {
    const question = page.getByRole("group", { name: new RegExp(`^${index + 1}\\. `) });
    await question.getByRole("radio", { name: answer, exact: true }).check();
  }
  await toTheEnd(page);
  await expectUsable(page);
  await page.getByRole("button", { name: "Meting opslaan" }).click();
  await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}/);
}

/** A phone goes on by itself, but past the question that does not count. */
async function toTheEnd(page: Page): Promise<void> {
  const beside = page.getByText("Nog één vraag, die niet meetelt");
  const end = page.getByRole("button", { name: "Meting opslaan" });
  await expect(beside.or(end).locator("visible=true").first()).toBeVisible();
  if (await beside.isVisible()) await page.getByRole("button", { name: "Naar het overzicht" }).click();
}

async function addLifeStory(page: Page, dossier: string): Promise<void> {
  for (const [what, year] of [
    ["Verhuizing", "2025"],
    ["Overlijden ouder / andere naaste", "2024"],
  ] as const) {
    await page.goto(`${dossier}/life-events/new`);
    await page.getByRole("link", { name: what, exact: true }).click();
    await page.getByLabel("In welk jaar?").fill(year);
    await page.getByRole("radio", { name: "Nee", exact: true }).check();
    await page.getByLabel("Waarom was er geen steun?").selectOption({ label: "Wilde anderen niet belasten" });
    await page.getByRole("button", { name: "Toevoegen" }).click();
    await expect(page).toHaveURL(/\/life-events$/);
  }
  await expectUsable(page);

  await page.goto(`${dossier}/competencies/social_skills`);
  await page.getByRole("region", { name: "Wat u ziet" }).getByRole("radio", { name: /^3/ }).check();
  await page.getByLabel("Een voorbeeld").fill("Maakt een praatje als de buurman begint.");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByText("Maakt een praatje").first()).toBeVisible();
  await expectUsable(page);
}

async function recordConsent(page: Page, dossier: string): Promise<void> {
  await page.goto(`${dossier}/consent`);
  await chooseOption(page.getByLabel("Met wie mag gedeeld worden?"), PRACTICE);
  for (const part of [
    /^Naam, geboortedatum/,
    /^De vraag/,
    /^Sociaal type/,
    /^Score eenzaamheid/,
    /^Score somberheid/,
  ]) {
    await page.getByRole("checkbox", { name: part }).check();
  }
  await page.getByRole("radio", { name: "Mondeling" }).check();
  await expectUsable(page);
  await page.getByRole("button", { name: "Toestemming vastleggen" }).click();
  await expect(page.getByText("Geldig").first()).toBeVisible();
  await page.goto(dossier);
  await page.getByRole("button", { name: "Naar verwijzen" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Verwijzen" }).first()).toHaveAttribute(
    "aria-current",
    "step",
  );
}

async function refer(page: Page, dossier: string): Promise<void> {
  await page.goto(`${dossier}/refer`);
  await expectUsable(page);
  await page.getByRole("link", { name: `Kies ${PRACTICE}` }).click();
  await page.getByLabel("Wat vraagt u?").fill("Wilt u meekijken naar de somberheid?");
  const summary = page.getByRole("region", { name: "Dit gaat mee, en verder niets" });
  await expect(summary).toContainText("Sociaal geïsoleerd");
  await expect(summary).not.toContainText("Verhuizing");
  await expectUsable(page);
  await page.getByRole("button", { name: "Verwijzing versturen" }).click();
  await expect(page.getByText("Wacht op antwoord").first()).toBeVisible();
  await expectUsable(page);
  await signOut(page);
}

async function answer(page: Page, familyName: string): Promise<void> {
  await lookAroundAs(page, "gp");
  await expectUsable(page);
  const row = page.getByRole("listitem").filter({ hasText: familyName });
  await row.getByRole("link", { name: "Bekijken" }).click();
  await expect(page.getByRole("region", { name: "De vraag aan u" })).toContainText("Wilt u meekijken");
  await expect(page.getByText("Verhuizing")).toHaveCount(0);
  await expectUsable(page);
  await page.getByRole("button", { name: "Aannemen", exact: true }).click();
  await expect(page.getByText("U hebt de verwijzing aangenomen.")).toBeVisible();
  await page.getByRole("button", { name: "Afronden" }).click();
  await expect(errorSummary(page)).toBeVisible();
  await page.getByLabel("Wat is er gedaan?").fill("Twee gesprekken gehad, samen een plan gemaakt.");
  await page.getByRole("button", { name: "Afronden" }).click();
  await expect(page.getByRole("region", { name: "Dit hebt u geantwoord" })).toContainText("Twee gesprekken");
  await expectUsable(page);
  await signOut(page);
}

async function activate(page: Page, dossier: string): Promise<void> {
  await lookAroundAs(page, "worker");
  await page.goto(`${dossier}/referrals`);
  await expect(page.getByText("Afgerond").first()).toBeVisible();
  await expectUsable(page);

  await page.goto(`${dossier}/activation/perspective`);
  await page.getByLabel("Wat wil de cliënt?").fill("Ik wil weer zingen.");
  await expectUsable(page);
  await page.getByRole("button", { name: "Opschrijven" }).click();
  await expect(page.getByText("Ik wil weer zingen.").first()).toBeVisible();
  await page.goto(dossier);
  await page.getByRole("button", { name: "Naar activeren" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Activeren" }).first()).toHaveAttribute(
    "aria-current",
    "step",
  );

  await page.goto(`${dossier}/activation/goals/new`);
  await page.getByLabel("Wat wil de cliënt bereiken?").fill("Elke week naar het koor.");
  await page.getByRole("radio", { name: /^Sociale participatie/ }).check();
  await page.getByRole("button", { name: "Doel toevoegen" }).click();
  await page.getByRole("link", { name: "Bijwerken" }).click();
  await page.getByLabel("Wat gaat de cliënt doen?").fill("Zingen bij het buurtkoor");
  await page.getByRole("button", { name: "Activiteit toevoegen" }).click();
  await expect(page.getByText("Zingen bij het buurtkoor").first()).toBeVisible();
  await page.goto(`${dossier}/activation`);
  await expectUsable(page);
}

async function close(page: Page, dossier: string): Promise<void> {
  await page.goto(`${dossier}/close`);
  await page.getByRole("button", { name: "Traject afsluiten" }).click();
  await expect(errorSummary(page)).toBeVisible();
  await page.getByRole("radio", { name: "Doelen bereikt", exact: true }).check();
  await page.getByLabel("Waarom sluit u af?").fill("Mevrouw gaat elke week naar het koor.");
  await page.getByRole("radio", { name: "Nee", exact: true }).check();
  await page.getByLabel("Waarom is nazorg niet nodig?").fill("Haar zus houdt contact.");
  await expectUsable(page);
  await page.getByRole("button", { name: "Traject afsluiten" }).click();
  await expect(page.getByRole("heading", { name: /^Traject afgesloten op/ })).toBeVisible();
  await expectUsable(page);
  await signOut(page);
}

const CHAIN = ["signal", "trust", "refer", "activate", "closed"] as const;

async function expectCounted(page: Page, before: Counts): Promise<void> {
  const after = await trueCounts();
  for (const step of CHAIN) expect(after[step], step).toBe((before[step] ?? 0) + 1);

  await forgetThisWeek();
  await runSnapshot();
  await lookAroundAs(page, "manager");
  await expectUsable(page);
  const table = page.getByRole("table").filter({ has: page.getByRole("rowheader", { name: "Afgesloten" }) });
  const shown = Number(
    await table
      .first()
      .getByRole("row", { name: /^Afgesloten/ })
      .getByRole("cell")
      .first()
      .innerText(),
  );
  expect(shown % 5).toBe(0);
  expect(Math.abs(shown - (after.closed ?? 0))).toBeLessThanOrEqual(2);
  await signOut(page);
}

async function follow(page: Page, code: string): Promise<void> {
  await page.goto("/melden/status");
  await expectFollows(page, code, "Uw melding is bij ons afgesloten");
  await expect(page.locator("main")).not.toContainText("Kade");
}

async function expectFollows(page: Page, code: string, heading: string): Promise<void> {
  await page.getByLabel(/code/i).fill(code.toLowerCase());
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByText(heading)).toBeVisible();
  await expectUsable(page);
}

/** Chooses the option that begins with this text, whatever is told behind it. */
async function chooseOption(list: Locator, text: string): Promise<void> {
  await list.selectOption(await list.locator("option", { hasText: text }).getAttribute("value"));
}

async function fillDate(page: Page, label: string, date: string): Promise<void> {
  const [day, month, year] = date.split(" ");
  const group = page.getByRole("group", { name: new RegExp(`^${label}`) });
  await group.getByLabel("Dag").fill(day ?? "");
  await group.getByLabel("Maand").fill(month ?? "");
  await group.getByLabel("Jaar").fill(year ?? "");
}
