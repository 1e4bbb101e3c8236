import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastWorkingDay } from './an-invitation.ts';
import { type Browsing, lacksChromium, openBrowser } from './browser.ts';
import { DebriefPage } from './debrief-page.ts';
import { LetterDeskPage } from './letter-desk-page.ts';
import { NewOpportunityPage } from './new-opportunity-page.ts';
import { OpportunityPage } from './opportunity-page.ts';
import { type RunningApp, startApp } from './running-app.ts';
import { WelcomePage } from './welcome-page.ts';

/** Without an invitation and without a mail account: typed in, handed over, taken back; and by the keyboard. */
describe.skipIf(lacksChromium())('by hand', () => {
  let app: RunningApp;
  let browser: Browsing;
  let opportunity = '';

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
    await browser.page.goto(app.startLink);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('adds an opportunity with the interview there was', async () => {
    const { page } = browser;
    const who = { name: 'Niamh Kerr', email: 'niamh@example.com' };
    await new WelcomePage(page).enter('Add an opportunity by hand', who);
    await new NewOpportunityPage(page).add({
      employer: 'Quayside Instruments',
      role: 'Lens Designer',
      country: 'IE',
      interview: { day: lastWorkingDay(), from: '10:00', to: '11:00' },
      person: { name: 'Rosa Alvarez', title: 'Head of Optics', email: 'rosa@quayside.example' },
    });
    opportunity = page.url();
    await page.getByRole('region', { name: 'How it has gone' }).waitFor();
    await page.getByText('Head of Optics').waitFor();
  });

  it('copies the note, and records that it went by other means', async () => {
    const { page } = browser;
    await new OpportunityPage(page).openDebrief();
    const debrief = new DebriefPage(page);
    await debrief.talkedAbout('Rosa Alvarez', 'ghosting in wide-angle lenses');
    await page.getByRole('button', { name: 'I did not ask' }).click();
    await debrief.keepAndWrite();
    const desk = new LetterDeskPage(page);
    await desk.editor.waitFor();
    const words = await desk.words();
    await expect.poll(() => desk.standing.textContent(), { timeout: 30_000 }).toBe('Ready');
    await page.getByRole('button', { name: 'Other ways' }).click();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByRole('button', { name: 'Yes, it is sent' }).click();
    await page.getByRole('heading', { name: 'Sent to Rosa Alvarez' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toContain(words.trim());
  });

  it('takes an entry back, and the step is there again', async () => {
    const { page } = browser;
    await page.goto(opportunity);
    const shown = new OpportunityPage(page);
    const thanked = 'You thanked Rosa Alvarez by email.';
    await shown.journal.getByText(thanked).waitFor();
    expect(await page.getByText('Thank Rosa Alvarez').count()).toBe(0);
    await shown.takeBack(thanked);
    await page.getByText('Thank Rosa Alvarez').first().waitFor();
    expect(await shown.journal.getByText(thanked).count()).toBe(0);
  });

  it('notes what they said about deciding, and draws it', async () => {
    const shown = new OpportunityPage(browser.page);
    await shown.theyGaveADate('by the end of next week');
    await shown.journal.getByText(/^They expect to decide by \w+day/).waitFor();
    await browser.page.getByRole('radio', { name: 'Table' }).check({ force: true });
    await browser.page.getByRole('cell', { name: /^Decision by \w+day/ }).waitFor();
  });

  it('goes anywhere by the keyboard', async () => {
    const { page } = browser;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find or do' }).fill('rosa');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Rosa Alvarez' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('heading', { level: 1, name: /^\w+day \d+/ }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    expect(browser.complaints).toEqual([]);
  });

  it('puts somebody right, and back again', async () => {
    const { page } = browser;
    await page.getByRole('link', { name: 'People' }).first().click();
    await page.getByRole('button', { name: 'Put right: Rosa Alvarez' }).click();
    await page.getByLabel('Title').fill('Director of Optics');
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByText('Director of Optics').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Head of Optics').waitFor();
    expect(browser.complaints).toEqual([]);
  });

  it('says so when the program is gone, and keeps showing what it has', async () => {
    const { page } = browser;
    await app.stop();
    await page.getByRole('link', { name: 'Opportunities' }).first().click();
    await page.getByText('Afterword is not answering.').first().waitFor({ timeout: 30_000 });
    await page.getByRole('link', { name: 'People' }).first().click();
    await page.getByText('Rosa Alvarez').first().waitFor();
  });
});
