import { isAbsolute, join, resolve } from 'node:path';
import * as z from 'zod';
import { parseWith } from '#core/model/parse-with.ts';

export const DEFAULT_PORT = 4370;

const PORT_TEXT = /^\d{1,5}$/;

const Environment = z.object({
  AFTERWORD_DATA: z.string().min(1, 'is empty').optional(),
  AFTERWORD_DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'is not a Postgres address, such as postgres://localhost/afterword')
    .optional(),
  AFTERWORD_PORT: z
    .string()
    .refine(isPort, `is not a port between 1 and 65535, such as ${DEFAULT_PORT}`)
    .optional(),
  AFTERWORD_PASSPHRASE_FILE: z.string().min(1, 'is empty').optional(),
});

export type DatabaseConfig =
  | { readonly kind: 'sqlite' }
  | { readonly kind: 'postgres'; readonly url: string };

export interface Config {
  /** Absolute: where everything the seeker owns is kept. */
  readonly dataFolder: string;
  /** `sqlite` keeps one file inside the data folder. */
  readonly database: DatabaseConfig;
  readonly port: number;
  /** Where the passphrase is that seals kept passwords, on a machine without a keyring. */
  readonly passphraseFile?: string;
}

/** What the program asks of the machine to find the usual place for data. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly workingFolder: string;
}

/**
 * The only place that knows the names of environment variables. A `dataFolder` given by the caller (`--data`) goes first.
 * @throws InvalidInputError naming the variable that is wrong.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  machine: Machine,
  dataFolder?: string,
): Config {
  const given = parseWith(Environment, environment, '');
  const folder = dataFolder ?? given.AFTERWORD_DATA ?? usualDataFolder(environment, machine);
  return {
    dataFolder: isAbsolute(folder) ? folder : resolve(machine.workingFolder, folder),
    database:
      given.AFTERWORD_DATABASE_URL === undefined
        ? { kind: 'sqlite' }
        : { kind: 'postgres', url: given.AFTERWORD_DATABASE_URL },
    port: given.AFTERWORD_PORT === undefined ? DEFAULT_PORT : Number(given.AFTERWORD_PORT),
    ...(given.AFTERWORD_PASSPHRASE_FILE === undefined
      ? {}
      : { passphraseFile: resolve(machine.workingFolder, given.AFTERWORD_PASSPHRASE_FILE) }),
  };
}

function usualDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  { platform, home }: Machine,
): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Afterword');
    case 'win32':
      return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Afterword');
    default:
      return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'afterword');
  }
}

function isPort(text: string): boolean {
  return PORT_TEXT.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}
