import type { Page } from 'playwright-core';

/** One sheet, four questions. */
export class DebriefPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async talkedAbout(person: string, topic: string) {
    const field = this.page.getByLabel(`${person}: what you talked about`);
    await field.fill(topic);
    await field.press('Enter');
  }

  /** Their words about deciding; answers the day they were taken for, once it was confirmed. */
  async saidAboutDeciding(words: string) {
    await this.page.getByLabel('Their words about timing').fill(words);
    await this.page
      .getByRole('button', { name: /^Yes, th/ })
      .first()
      .click();
    return this.page.getByRole('region', { name: 'What did they say' }).getByRole('status').textContent();
  }

  async keepAndWrite() {
    await this.page.getByRole('button', { name: /^Keep, and write/ }).click();
    await this.page.waitForURL(/\/letters\//);
  }
}
