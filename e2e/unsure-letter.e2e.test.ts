import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultServer, startFaultServer } from '#testing/mail-fault-server.ts';
import { TEST_CERTIFICATE } from '#testing/mail-test-certificate.ts';
import { lastWorkingDay } from './an-invitation.ts';
import { type Browsing, lacksChromium, openBrowser } from './browser.ts';
import { DebriefPage } from './debrief-page.ts';
import { LetterDeskPage } from './letter-desk-page.ts';
import { NewOpportunityPage } from './new-opportunity-page.ts';
import { OpportunityPage } from './opportunity-page.ts';
import { type RunningApp, startApp } from './running-app.ts';
import { SettingsPage } from './settings-page.ts';
import { WelcomePage } from './welcome-page.ts';

/** A mail server that takes the whole letter and hangs up without a word: nobody knows whether it went, so the seeker is asked. */
describe.skipIf(lacksChromium())('a letter of which nobody knows whether it went', () => {
  let mail: FaultServer;
  let app: RunningApp;
  let browser: Browsing;
  const folder = mkdtempSync(join(tmpdir(), 'afterword-unsure-'));
  const certificate = join(folder, 'certificate.pem');

  beforeAll(async () => {
    writeFileSync(certificate, TEST_CERTIFICATE.cert);
    mail = await startFaultServer({ dot: 'drop' });
    app = await startApp({ NODE_EXTRA_CA_CERTS: certificate });
    browser = await openBrowser();
    const { page } = browser;
    await page.goto(app.startLink);
    const who = { name: 'Niamh Kerr', email: 'niamh@example.com' };
    await new WelcomePage(page).enter('Add an opportunity by hand', who);
    await new NewOpportunityPage(page).add({
      employer: 'Quayside Instruments',
      role: 'Lens Designer',
      country: 'IE',
      interview: { day: lastWorkingDay(), from: '10:00', to: '11:00' },
      person: { name: 'Rosa Alvarez', title: 'Head of Optics', email: 'rosa@quayside.example' },
    });
    await new OpportunityPage(page).openDebrief();
    const debrief = new DebriefPage(page);
    await debrief.talkedAbout('Rosa Alvarez', 'ghosting in wide-angle lenses');
    await debrief.keepAndWrite();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await mail?.close();
    rmSync(folder, { recursive: true });
  });

  it('is handed over once, and asked about', async () => {
    const { page } = browser;
    const desk = page.url();
    await page.goto(new URL('/settings#mail', desk).href);
    await new SettingsPage(page).setUpMail({
      host: '127.0.0.1',
      port: mail.port,
      security: 'tls',
      user: 'niamh@example.com',
      password: 'a secret of hers',
    });
    await page.goto(desk);
    const letter = new LetterDeskPage(page);
    await letter.editor.waitFor();
    await expect.poll(() => letter.standing.textContent(), { timeout: 60_000 }).toBe('Ready');
    await letter.send();
    await page.getByRole('heading', { name: 'It is not certain whether this letter went' }).waitFor();
    expect(mail.letters).toHaveLength(1);
  });

  it('still waits for the answer after a reload, and among the letters', async () => {
    const { page } = browser;
    await page.reload();
    await page.getByRole('heading', { name: 'It is not certain whether this letter went' }).waitFor();
    await page.goto(new URL('/letters', page.url()).href);
    await page.getByRole('button', { name: 'It went', exact: true }).waitFor();
    expect(mail.letters).toHaveLength(1);
  });

  it('is sent once the seeker says so, and nothing was sent again', async () => {
    const { page } = browser;
    await page.getByRole('button', { name: 'It went', exact: true }).click();
    await page.getByRole('img', { name: /^Sent by email on / }).waitFor();
    expect(mail.letters).toHaveLength(1);
    await page.getByRole('link', { name: 'Open the opportunity' }).click();
    await new OpportunityPage(page).journal.getByText('You thanked Rosa Alvarez by email.').waitFor();
    expect(browser.complaints).toEqual([]);
  });
});
