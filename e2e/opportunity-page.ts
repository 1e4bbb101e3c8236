import type { Page } from 'playwright-core';

/** Where it stands, how it has gone, whom one met, what happened. */
export class OpportunityPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get journal() {
    return this.page.getByRole('region', { name: 'Journal' });
  }

  openDebrief() {
    return this.page.getByRole('link', { name: 'Tell it while it is fresh' }).first().click();
  }

  async takeBack(entry: string) {
    await this.page.getByRole('button', { name: `Take back: ${entry}` }).click();
    await this.page.getByText('Taken back.').waitFor();
  }

  /** They said when they decide, in these words. */
  async theyGaveADate(words: string) {
    await this.page.getByRole('button', { name: 'Something happened' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Something happened' });
    await dialog.getByLabel('What', { exact: true }).selectOption({ label: 'They gave a date' });
    await dialog.getByLabel('Their words about timing').fill(words);
    await dialog
      .getByRole('button', { name: /^Yes, th/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Note it' }).click();
  }
}
