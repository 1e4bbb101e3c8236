import type { Page } from 'playwright-core';

interface ByHand {
  readonly employer: string;
  readonly role: string;
  readonly country: string;
  readonly interview: { readonly day: string; readonly from: string; readonly to: string };
  readonly person: { readonly name: string; readonly title: string; readonly email: string };
}

/** An employer, a role, and the interview there was. */
export class NewOpportunityPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async add({ employer, role, country, interview, person }: ByHand) {
    const form = this.page.getByRole('form', { name: 'New opportunity' });
    await form.getByLabel('Employer').fill(employer);
    await form.getByLabel('Role').fill(role);
    await form.getByLabel('Country').selectOption(country);
    await form.getByLabel('Is there an interview?').selectOption('yes');
    await form.getByLabel('Day').fill(interview.day);
    await form.getByLabel('From').fill(interview.from);
    await form.getByLabel('To', { exact: true }).fill(interview.to);
    await form.getByLabel('Name').fill(person.name);
    await form.getByLabel('Title').fill(person.title);
    await form.getByLabel('Email address').fill(person.email);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await form.getByRole('button', { name: 'Add it' }).click();
    await this.page.getByRole('heading', { level: 1, name: role }).waitFor();
  }
}
