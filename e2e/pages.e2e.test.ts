import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, lacksChromium, openBrowser } from './browser.ts';
import { type RunningApp, startApp } from './running-app.ts';
import { WelcomePage } from './welcome-page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1280, 390] as const;

/** Every page with the sample search on it, held against the accessibility rules, the width of the window and the policy. */
describe.skipIf(lacksChromium())('every page', () => {
  let app: RunningApp;
  let browser: Browsing;
  const addresses = new Map<string, string>();

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
    const { page } = browser;
    await page.goto(app.startLink);
    await new WelcomePage(page).openSample();
    const found = await page.evaluate(async () => {
      const ask = async (path: string) => (await fetch(`/api${path}`)).json();
      const [rows, [draft], agenda] = [
        await ask('/opportunities'),
        await ask('/drafts'),
        await ask('/agenda'),
      ];
      const thanks = agenda.steps.find(({ action }: { action: string }) => action === 'thank-you');
      return { opportunity: rows[0].opportunity.id, draft: draft.draft.id, thanks };
    });
    for (const [name, path] of Object.entries({
      Today: '/',
      Opportunities: '/opportunities',
      'one opportunity': `/opportunities/${found.thanks.opportunityId}`,
      'a new opportunity': '/opportunities/new',
      'the debrief': `/opportunities/${found.thanks.opportunityId}/interviews/${found.thanks.interviewId}/debrief`,
      'the notes side by side': `/opportunities/${found.thanks.opportunityId}/interviews/${found.thanks.interviewId}/notes`,
      Letters: '/letters',
      'the letter desk': `/letters/${found.draft}`,
      People: '/people',
      'one person': `/people?person=${found.thanks.contactId}`,
      'bringing in': '/import',
      playbook: '/playbook',
      settings: '/settings',
      welcome: '/welcome',
      'a page that is not there': '/nowhere',
    })) {
      addresses.set(name, path);
    }
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it.each([
    'Today',
    'Opportunities',
    'one opportunity',
    'a new opportunity',
    'the debrief',
    'the notes side by side',
    'Letters',
    'the letter desk',
    'People',
    'one person',
    'bringing in',
    'playbook',
    'settings',
    'welcome',
    'a page that is not there',
  ])('%s: accessible, in light and dark, no wider than its window', async (name) => {
    const { page } = browser;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme: width === 390 ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.goto(new URL(addresses.get(name) ?? '', page.url()).href);
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle', { timeout: 60_000 });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(needed).toBeLessThanOrEqual(given ?? 0);
    }
  });

  it('is readable at 320 pixels, as at 400 percent', async () => {
    const { page } = browser;
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const [name, path] of addresses) {
      await page.goto(new URL(path, page.url()).href);
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle', { timeout: 60_000 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > 320) wide.push(`${name}: ${needed}`);
    }
    expect(wide).toEqual([]);
  });

  it('throws the sample away, and is back at the beginning', async () => {
    const { page } = browser;
    await page.setViewportSize({ width: 1280, height: 844 });
    await page.goto(new URL('/settings#sample', page.url()).href);
    await page.getByRole('button', { name: 'Discard the sample' }).click();
    await page.waitForURL(/\/welcome$/);
    expect(await new WelcomePage(page).doors()).toHaveLength(3);
  });

  it('complains of nothing, is refused nothing by its own policy, and asks nobody else', () => {
    expect(browser.complaints).toEqual([]);
  });
});
