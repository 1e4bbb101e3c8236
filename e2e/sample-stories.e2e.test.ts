import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, lacksChromium, openBrowser } from './browser.ts';
import { LetterDeskPage } from './letter-desk-page.ts';
import { OpportunityPage } from './opportunity-page.ts';
import { type RunningApp, startApp } from './running-app.ts';
import { WelcomePage } from './welcome-page.ts';

/** Ines's search: small things that have to be right every day. */
describe.skipIf(lacksChromium())('with the sample search', () => {
  let app: RunningApp;
  let browser: Browsing;
  const today = async () => {
    await browser.page.goto(new URL('/', browser.page.url()).href);
    await browser.page.getByRole('heading', { level: 1, name: /^\w+day \d+/ }).waitFor();
  };

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
    await browser.page.goto(app.startLink);
    await new WelcomePage(browser.page).openSample();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('First morning: what to do, where nothing is owed, and that it is a sample', async () => {
    const { page } = browser;
    await today();
    expect(await page.getByRole('article').count()).toBeGreaterThan(0);
    await page.getByRole('region', { name: 'Nothing is owed' }).getByRole('listitem').first().waitFor();
    await page.getByText('Sample search.').first().waitFor();
  });

  it('Why that day: the date opens its reasons, and Esc gives the focus back to it', async () => {
    const { page } = browser;
    await today();
    const date = page.getByRole('article').first().locator('button.date');
    await date.focus();
    await page.keyboard.press('Enter');
    const why = page.getByRole('dialog', { name: /^Why/ });
    expect(await why.getByRole('listitem').count()).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
    expect(await date.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('Not today: a card is put off, and is back with Undo', async () => {
    const { page } = browser;
    await today();
    const card = page.getByRole('article').first();
    const title = (await card.getByRole('heading').textContent()) ?? '';
    await card.getByRole('button', { name: 'Not today…' }).click();
    await page.getByRole('dialog', { name: 'Not today' }).getByRole('button', { name: 'Put it off' }).click();
    await page.getByRole('heading', { level: 3, name: title }).waitFor({ state: 'hidden' });
    // The focus is on the card that took its place.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-card')))
      .toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 3, name: title }).waitFor();
  });

  it('The wrong letter: “Alvares” stops it, one press puts it right', async () => {
    const { page } = browser;
    await page.goto(new URL('/letters', page.url()).href);
    await page.getByRole('link', { name: 'To Rosa Alvarez' }).click();
    const desk = new LetterDeskPage(page);
    await desk.editor.waitFor();
    expect(await desk.words()).toContain('Dear Ms. Alvares,');
    await expect.poll(() => desk.standing.textContent(), { timeout: 60_000 }).toMatch(/^Not yet/);
    await desk.takeSuggestion('Change to Alvarez');
    await expect.poll(() => desk.words()).toContain('Dear Ms. Alvarez,');
    await expect.poll(() => desk.standing.textContent(), { timeout: 60_000 }).toBe('Ready');
  });

  it('A gentle no: it is noted in their words, and Today holds nothing about it that day', async () => {
    const { page } = browser;
    await page.goto(new URL('/opportunities', page.url()).href);
    await page.getByRole('link', { name: 'Production Coordinator' }).click();
    await page.getByRole('button', { name: 'Something happened' }).click();
    const dialog = page.getByRole('dialog', { name: 'Something happened' });
    await dialog.getByLabel('What', { exact: true }).selectOption({ label: 'They chose someone else' });
    await dialog.getByLabel(/What they or you said/).fill('It was close.');
    await dialog.getByRole('button', { name: 'Note it' }).click();
    const shown = new OpportunityPage(page);
    await shown.journal.getByText('They chose someone else: It was close.').waitFor();
    await today();
    const cards = await page.getByRole('article').allTextContents();
    expect(cards.filter((card) => card.includes('Tidewater Maps'))).toEqual([]);
  });

  it('Large and dark: at 200 percent nothing has to be scrolled sideways', async () => {
    const { page } = browser;
    await page.setViewportSize({ width: 640, height: 400 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await today();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    expect(browser.complaints).toEqual([]);
  });
});
