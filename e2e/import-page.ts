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

  /** Dropped on the page from a folder. */
  async drop(name: string, text: string) {
    await this.#dropFile(name, text);
    await this.page.getByRole('heading', { name: 'This is what was read' }).waitFor();
  }

  /** What is said about a file that cannot be read. */
  async dropBroken(name: string, text: string) {
    await this.#dropFile(name, text);
    return this.page.getByRole('alert').textContent();
  }

  async #dropFile(name: string, text: string) {
    const dataTransfer = await this.page.evaluateHandle(
      (file) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([file.text], file.name, { type: 'text/calendar' }));
        return transfer;
      },
      { name, text },
    );
    await this.page.getByText('Drop the invitation here').dispatchEvent('drop', { dataTransfer });
  }

  offersToKeep() {
    return this.page.getByRole('button', { name: 'Keep this' }).isVisible();
  }

  /** What was done, once it is kept. */
  done() {
    return this.page.getByRole('main').textContent();
  }

  another() {
    return this.page.getByRole('button', { name: 'Bring in another' }).click();
  }

  chooseAnother() {
    return this.page.getByRole('button', { name: 'Choose another file' }).click();
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
