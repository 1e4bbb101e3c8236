import { describePlaybook, type RuleNow } from '#core/playbook/describe-playbook.ts';
import { readCareer } from './read-career.ts';
import type { Services } from './services.ts';

/** The rules, with their parameters as this seeker has them. */
export async function readPlaybook(services: Pick<Services, 'career'>): Promise<readonly RuleNow[]> {
  return describePlaybook((await readCareer(services)).playbook);
}
