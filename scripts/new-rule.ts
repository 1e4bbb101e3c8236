import { existsSync, writeFileSync } from 'node:fs';
import { writeIndexFiles } from './lists/index-file.ts';
import { isRuleId, ruleText, testText } from './new-rule/templates.ts';

/** `npm run new-rule -- ask-before-the-weekend`: a rule that does nothing yet, its test, and its place in the list. */
const FOLDER = 'src/core/playbook/rules';
const [id = ''] = process.argv.slice(2);

if (!isRuleId(id)) {
  refuse('say the rule as an order to the seeker, in kebab-case: npm run new-rule -- ask-before-the-weekend');
} else if (existsSync(`${FOLDER}/${id}.ts`)) {
  refuse(`there is a rule ${id} already`);
} else {
  writeFileSync(`${FOLDER}/${id}.ts`, ruleText(id));
  writeFileSync(`${FOLDER}/${id}.test.ts`, testText(id));
  for (const { file, text } of writeIndexFiles()) writeFileSync(file, text);
  console.log(`Written: ${FOLDER}/${id}.ts and its test, and the rule is in the list.`);
  console.log(`Next: npx vitest run --project unit ${FOLDER}/${id}.test.ts`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
