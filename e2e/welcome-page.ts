import type { Page } from 'playwright-core';

/** The first screen: three doors. */
export class WelcomePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  doors() {
    return this.page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  }

  /** Through a door, saying who comes in. */
  async enter(
    door: 'Bring in an invitation' | 'Add an opportunity by hand',
    who: { readonly name: string; readonly email: string },
  ) {
    await this.page.getByRole('button', { name: door }).click();
    const form = this.page.getByRole('form', { name: 'Who writes' });
    await form.getByLabel('Your name').fill(who.name);
    await form.getByLabel('Your email address').fill(who.email);
    await form.getByRole('button', { name: 'Begin my search' }).click();
  }

  async openSample() {
    await this.page.getByRole('button', { name: 'Open the sample search' }).click();
    await this.page.getByText('Sample search.').first().waitFor();
  }
}
