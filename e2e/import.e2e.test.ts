import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, lacksChromium, openBrowser } from './browser.ts';
import { ImportPage } from './import-page.ts';
import { type RunningApp, startApp } from './running-app.ts';
import { WelcomePage } from './welcome-page.ts';

const corpus = (name: string) =>
  readFileSync(new URL(`../corpus/invitations/${name}`, import.meta.url), 'utf8');

/** Invitations from Google in the browser: dropped, changed, cancelled, and one that cannot be read. */
describe.skipIf(lacksChromium())('bringing in invitations', () => {
  let app: RunningApp;
  let browser: Browsing;
  let importing: ImportPage;

  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
    importing = new ImportPage(browser.page);
    await browser.page.goto(app.startLink);
    await new WelcomePage(browser.page).enter('Bring in an invitation', {
      name: 'Niamh Kerr',
      email: 'niamh@example.com',
    });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('takes one that is dropped, and asks for the country once the organization is known', async () => {
    await importing.drop('invite.ics', corpus('google-request.ics'));
    expect(await importing.read()).toContain('Thomas Brandt');
    await importing.answer('Which organization is the interview with?', 'Northquay');
    await importing.answer('In which country is it?', 'United States');
    await importing.keep();
    expect(await importing.done()).toContain('Added Northquay (United States).');
  });

  it('knows it again', async () => {
    await importing.another();
    await importing.drop('invite.ics', corpus('google-request.ics'));
    expect(await importing.read()).toContain('You have this already');
    expect(await importing.offersToKeep()).toBe(false);
  });

  it('moves the interview when it is moved, and cancels it when it is cancelled', async () => {
    await importing.chooseAnother();
    await importing.drop('update.ics', corpus('google-update.ics'));
    expect(await importing.read()).toContain('Changes an interview you have');
    await importing.keep();
    expect(await importing.done()).toMatch(
      /it is now on Wednesday 9 December(?: 2026)? at 19:30.*Priya Raman joined/,
    );
    await importing.another();
    await importing.drop('cancel.ics', corpus('google-cancel.ics'));
    expect(await importing.read()).toContain('Cancels an interview you have');
    await importing.keep();
    expect(await importing.done()).toMatch(
      /Cancelled the interview on Wednesday 9 December(?: 2026)? at 19:30/,
    );
  });

  it('says where one that is cut off ends, and what to do', async () => {
    await importing.another();
    expect(await importing.dropBroken('invite.ics', corpus('truncated.ics'))).toMatch(
      /cut off.*save the invitation again/,
    );
    expect(browser.complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
  });
});
