import type { Page } from 'playwright-core';

/** What is worth doing now, and where nothing is owed. */
export class TodayPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open() {
    await this.page.getByRole('link', { name: 'Today' }).first().click();
    await this.page.getByRole('heading', { level: 1, name: /^\w+day \d+/ }).waitFor();
  }

  cards() {
    return this.page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
  }

  noteTo(person: string) {
    return this.page.getByRole('main').getByLabel(`the note to ${person}`);
  }
}
