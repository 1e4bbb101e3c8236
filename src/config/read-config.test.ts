import { describe, expect, it } from 'vitest';
import { DEFAULT_PORT, type Machine, readConfig } from './read-config.ts';

const LINUX: Machine = { platform: 'linux', home: '/home/ines', workingFolder: '/home/ines/search' };

describe('readConfig', () => {
  it('keeps everything in one folder of the seeker’s when nothing is set', () => {
    expect(readConfig({}, LINUX)).toEqual({
      dataFolder: '/home/ines/.local/share/afterword',
      database: { kind: 'sqlite' },
      port: DEFAULT_PORT,
    });
  });

  it('follows the custom of the system for where that is', () => {
    expect(readConfig({ XDG_DATA_HOME: '/data' }, LINUX).dataFolder).toBe('/data/afterword');
    expect(readConfig({}, { ...LINUX, platform: 'darwin', home: '/Users/ines' }).dataFolder).toBe(
      '/Users/ines/Library/Application Support/Afterword',
    );
  });

  it('takes the folder of the command line before that of the environment', () => {
    expect(readConfig({ AFTERWORD_DATA: '/elsewhere' }, LINUX).dataFolder).toBe('/elsewhere');
    expect(readConfig({ AFTERWORD_DATA: '/elsewhere' }, LINUX, 'mine').dataFolder).toBe(
      '/home/ines/search/mine',
    );
  });

  it('uses Postgres when an address is given', () => {
    const url = 'postgres://localhost/afterword';
    expect(readConfig({ AFTERWORD_DATABASE_URL: url }, LINUX).database).toEqual({ kind: 'postgres', url });
  });

  it('knows where the passphrase is, when there is one', () => {
    expect(readConfig({ AFTERWORD_PASSPHRASE_FILE: '../key' }, LINUX).passphraseFile).toBe('/home/ines/key');
  });

  it.each([
    [{ AFTERWORD_PORT: 'soon' }, 'AFTERWORD_PORT'],
    [{ AFTERWORD_PORT: '0' }, 'AFTERWORD_PORT'],
    [{ AFTERWORD_PORT: '70000' }, 'AFTERWORD_PORT'],
    [{ AFTERWORD_DATABASE_URL: 'mysql://x' }, 'AFTERWORD_DATABASE_URL'],
    [{ AFTERWORD_DATA: '' }, 'AFTERWORD_DATA'],
  ])('names the variable that is wrong: %o', (environment, name) => {
    expect(() => readConfig(environment, LINUX)).toThrow(expect.objectContaining({ at: name }));
  });
});
