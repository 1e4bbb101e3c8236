import type { Page } from 'playwright-core';
import type { OutgoingServer } from '#core/ports/letter-transport.ts';

/** Who writes, how letters leave, and where everything is kept. */
export class SettingsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async setUpMail({ host, port, security, user, password }: OutgoingServer) {
    const mail = this.page.getByRole('region', { name: 'Mail account' });
    await mail.getByLabel('Address they come from').fill(user);
    await mail.getByLabel('Server for outgoing mail').fill(host);
    await mail.getByLabel('Private line').selectOption(security);
    await mail.getByLabel('Port').fill(String(port));
    await mail.getByLabel('User name').fill(user);
    await mail.getByLabel('Password').fill(password);
    await mail.getByRole('button', { name: 'Try it' }).click();
    await mail.getByText('It works. Nothing was sent.').waitFor();
    const report = await mail.getByRole('status').getByRole('listitem').allTextContents();
    await mail.getByRole('button', { name: 'Keep this account' }).click();
    await mail.getByRole('button', { name: 'Forget this account' }).waitFor();
    return report;
  }
}
