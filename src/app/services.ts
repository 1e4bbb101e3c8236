import type { LanguageEngine } from '#core/ports/language-engine.ts';
import type { LetterTransport } from '#core/ports/letter-transport.ts';
import type { World } from '#core/ports/world.ts';
import type { Sandbox } from '#sandbox/sandbox.ts';
import type { SecretStore } from '#secrets/secret-store.ts';
import type { Backups } from '#store/backups.ts';
import type { CareerStore } from '#store/career-store.ts';
import type { LetterStore } from '#store/letter-store.ts';
import type { SettingsStore } from '#store/settings-store.ts';

/** What an operation may use; each names the few it needs with `Pick`. Built in open-services.ts, bound to one owner. */
export interface Services {
  readonly career: CareerStore;
  readonly letters: LetterStore;
  readonly settings: SettingsStore;
  readonly secrets: SecretStore;
  readonly world: World;
  readonly engines: readonly LanguageEngine[];
  readonly transport: LetterTransport;
  readonly backups: Backups;
  readonly sandbox: Sandbox;
  /** Everything of this owner leaves the database, for good. */
  readonly removeAll: () => Promise<void>;
}
