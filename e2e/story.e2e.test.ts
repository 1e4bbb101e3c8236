import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countLetters, waitForLetter } from '#testing/mail-read-back.ts';
import { READER_ADDRESS, SENDER_ADDRESS } from '#testing/mail-server-files.ts';
import { lacksMailServers, type MailServers, startMailServers } from '#testing/mail-servers.ts';
import { anInvitationOfYesterday } from './an-invitation.ts';
import { type Browsing, lacksChromium, openBrowser } from './browser.ts';
import { DebriefPage } from './debrief-page.ts';
import { ImportPage } from './import-page.ts';
import { LetterDeskPage } from './letter-desk-page.ts';
import { type RunningApp, startApp } from './running-app.ts';
import { SettingsPage } from './settings-page.ts';
import { WelcomePage } from './welcome-page.ts';

/** From the first screen to a letter in a real mailbox: one seeker, one browser, the built program, real mail servers. */
describe.skipIf(lacksChromium() || lacksMailServers())('the whole path in the browser', () => {
  let servers: MailServers;
  let app: RunningApp;
  let browser: Browsing;
  let letter = '';

  beforeAll(async () => {
    servers = await startMailServers();
    app = await startApp({ NODE_EXTRA_CA_CERTS: servers.certificateFile });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await servers?.stop();
  });

  it('opens on three doors, and asks at one of them who comes in', async () => {
    const { page } = browser;
    await page.goto(app.startLink);
    const welcome = new WelcomePage(page);
    await page.getByRole('button', { name: 'Open the sample search' }).waitFor();
    expect(await welcome.doors()).toHaveLength(3);
    await welcome.enter('Bring in an invitation', { name: 'Niamh Kerr', email: SENDER_ADDRESS });
    await page.waitForURL(/\/import$/);
  });

  it('reads an Outlook invitation line by line, and asks what it does not say', async () => {
    const importing = new ImportPage(browser.page);
    await importing.choose('invitation.ics', anInvitationOfYesterday());
    const read = await importing.read();
    expect(read).toContain('Séamus de Búrca');
    expect(read).toContain('14:00 to 15:00');
    await importing.answer('What does Séamus do?', 'takes part in the interview');
    await importing.answer('Which organization is the interview with?', 'Quayside Instruments');
    await importing.answer('In which country is it?', 'Ireland');
    await importing.answer('Which role is it for?', 'Lens Designer');
    await importing.keep();
    await importing.openOpportunity();
    await browser.page.getByRole('heading', { level: 1, name: 'Lens Designer' }).waitFor();
  });

  it('takes down what was said, and their words for a day once it is confirmed', async () => {
    const { page } = browser;
    await page.getByRole('link', { name: 'Tell it while it is fresh' }).first().click();
    const debrief = new DebriefPage(page);
    await debrief.talkedAbout('Séamus de Búrca', 'ghosting in wide-angle lenses');
    await debrief.talkedAbout('Aoife Ní Bhriain', 'the new coating line');
    expect(await debrief.saidAboutDeciding('by the end of next week')).toMatch(/By \w+day \d+/);
    await debrief.keepAndWrite();
  });

  it('asks on Today for a note to each, and has a draft begun for each', async () => {
    const { page } = browser;
    await page.getByRole('link', { name: 'Afterword, Today' }).first().click();
    // On a day when nobody works there it is no card yet, but stands among what opens later.
    await page
      .getByText(/^Thank (the two people you met at Quayside Instruments|Séamus)/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Letters' }).first().click();
    await page.getByRole('link', { name: 'To Aoife Ní Bhriain' }).waitFor();
    await page.getByRole('link', { name: 'To Séamus de Búrca' }).click();
    await page.waitForURL(/\/letters\/./);
  });

  it('drafts from what was discussed', async () => {
    const desk = new LetterDeskPage(browser.page);
    await desk.editor.waitFor();
    expect(await desk.recipient()).toContain('Séamus de Búrca');
    letter = await desk.words();
    expect(letter).toContain('ghosting in wide-angle lenses');
  });

  it('sets the mail account up step by step', async () => {
    const { page } = browser;
    const desk = page.url();
    await page.goto(new URL('/settings#mail', desk).href);
    const report = await new SettingsPage(page).setUpMail(servers.outgoing);
    expect(report).toHaveLength(5);
    await page.goto(desk);
  });

  it('refuses a wrong name: the button leads to it, and nothing leaves', async () => {
    const desk = new LetterDeskPage(browser.page);
    await desk.editor.waitFor();
    const wrong = letter.replace('Séamus', 'Seamus');
    expect(wrong).not.toBe(letter);
    await desk.write(wrong);
    await expect.poll(() => desk.standing.textContent(), { timeout: 30_000 }).toMatch(/^Not yet/);
    await desk.send();
    expect(await desk.findings.textContent()).toContain('Seamus');
    expect(await countLetters(servers)).toBe(0);
  });

  it('is put right with one press, and is ready', async () => {
    const desk = new LetterDeskPage(browser.page);
    await desk.takeSuggestion('Change to Séamus');
    await expect.poll(() => desk.standing.textContent(), { timeout: 30_000 }).toBe('Ready');
  });

  it('goes out once, and is read back from the mailbox', async () => {
    const { page } = browser;
    const desk = new LetterDeskPage(page);
    await desk.send();
    await page.getByRole('heading', { name: 'Sent to Séamus de Búrca' }).waitFor();
    const [sent] = await page.evaluate(async () => (await fetch('/api/letters')).json());
    const [bytes = Buffer.alloc(0), ...more] = await waitForLetter(servers, sent.messageId);
    const read = await PostalMime.parse(bytes);
    expect(more).toEqual([]);
    expect(await countLetters(servers)).toBe(1);
    expect(read.to?.map(({ address }) => address)).toEqual([READER_ADDRESS]);
    expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(letter.trim());
  });

  it('has the step off Today, the note in the journal, and the postmark in Letters', async () => {
    const { page } = browser;
    await page.getByRole('link', { name: 'Back to Today' }).click();
    await page.getByText('Thank Aoife Ní Bhriain').first().waitFor();
    expect(await page.getByText('Thank Séamus').count()).toBe(0);
    await page.getByRole('link', { name: 'Letters' }).first().click();
    await page.getByRole('img', { name: /^Sent by email on / }).waitFor();
    await page.getByRole('link', { name: 'Opportunities' }).first().click();
    await page.getByRole('link', { name: 'Lens Designer' }).click();
    await page.getByText('You thanked Séamus de Búrca by email.').first().waitFor();
  });

  it('never complained, and never asked anybody else for anything', () => {
    expect(browser.complaints).toEqual([]);
  });
});
