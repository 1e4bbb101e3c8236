import { hasTool, MACHINE_TOOLS, type MachineTool } from './machine-tools.ts';

/** For `describe.skipIf`: says what is missing; where `CI` is `true` a missing program is a failure and not a reason to skip. */
export function lacksTools(...names: readonly MachineTool[]): boolean {
  const missing = MACHINE_TOOLS.filter(({ name }) => names.includes(name) && !hasTool(name));
  return missing.length > 0 && refuse(`apt-get install ${missing.map((tool) => tool.package).join(' ')}`);
}

/** As {@link lacksTools}, for what only the administrator may do, such as mounting a disk. */
export function lacksRoot(): boolean {
  return process.getuid?.() !== 0 && refuse('to be run as root');
}

function refuse(remedy: string): true {
  if (process.env.CI === 'true') throw new Error(`A test needs: ${remedy}`);
  process.stderr.write(`Skipped, needs: ${remedy}\n`);
  return true;
}
