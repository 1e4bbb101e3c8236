import type { SecretStore } from '#secrets/secret-store.ts';

/** The same store under names of its own, so that throwing the sample away cannot take the seeker's own password along. */
export function secretsApart(store: SecretStore, prefix: string): SecretStore {
  return {
    findKind: () => store.findKind(),
    get: (name) => store.get(prefix + name),
    set: (name, secret) => store.set(prefix + name, secret),
    delete: (name) => store.delete(prefix + name),
  };
}
