import type { Page } from 'playwright-core';

/** The letter, its findings, and how it leaves. */
export class LetterDeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get editor() {
    return this.page.getByRole('textbox', { name: 'Letter' });
  }

  get standing() {
    return this.page.getByRole('region', { name: 'Send' }).getByRole('status');
  }

  get findings() {
    return this.page.getByRole('complementary', { name: 'Findings' });
  }

  recipient() {
    return this.page.getByRole('heading', { level: 1 }).textContent();
  }

  /** The words as they stand, a line each, without the numbers of the findings in them. */
  words() {
    return this.editor.evaluate((editor) => {
      const copy = editor.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('.finding-number')) number.remove();
      return [...copy.querySelectorAll('.cm-line')].map(({ textContent }) => textContent).join('\n');
    });
  }

  async write(text: string) {
    await this.editor.click();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(text);
  }

  /** Presses it whether it says that it can go or not: while it cannot, the button leads to what stops it. */
  send() {
    return this.page.getByRole('button', { name: /^Send to/ }).click({ force: true });
  }

  takeSuggestion(words: string) {
    return this.page.getByRole('button', { name: words }).first().click();
  }
}
