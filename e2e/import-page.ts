import type { Page } from 'playwright-core';

/** What was read in a file, with what it leaves open. */
export class ImportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async choose(name: string, text: string) {
    await this.page.getByLabel('Choose a file').setInputFiles({
      name,
      mimeType: 'text/calendar',
      buffer: Buffer.from(text),
    });
    await this.page.getByRole('heading', { name: 'This is what was read' }).waitFor();
  }

  read() {
    return this.page.getByRole('article').textContent();
  }

  async answer(question: string | RegExp, answer: string) {
    const group = this.page.getByRole('group', { name: question });
    await group.waitFor();
    const choice = group.getByRole('radio', { name: answer });
    if ((await choice.count()) > 0) await choice.check();
    else await group.getByRole('textbox').fill(answer);
  }

  async keep() {
    await this.page.getByRole('button', { name: 'Keep this' }).click();
    await this.page.getByRole('heading', { name: 'Kept' }).waitFor();
  }

  openOpportunity() {
    return this.page.getByRole('link', { name: 'Open the opportunity' }).click();
  }
}
