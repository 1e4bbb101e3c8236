import type { SearchKind } from '#app/data-file.ts';
import type { OpenServices } from '#app/open-services.ts';
import { REAL_WORLD } from '#app/real-world.ts';
import { type Config, readConfig } from '#config/read-config.ts';
import type { Career } from '#core/model/career.ts';
import type { World } from '#core/ports/world.ts';
import type { CliIo, DataOption } from './context.ts';

/** The career in the data folder that the options name. */
export async function readCareer(io: CliIo, options: DataOption): Promise<Career> {
  const { readStoredCareer } = await import('#app/read-stored-career.ts');
  return readStoredCareer(configOf(io, options), searchOf(options), worldOf(io));
}

/** Everything an operation may use, for as long as `work` lasts. */
export async function withServices<Result>(
  io: CliIo,
  options: DataOption,
  work: (services: OpenServices) => Promise<Result>,
): Promise<Result> {
  const { openServices } = await import('#app/open-services.ts');
  const services = await openServices(configOf(io, options), {
    world: worldOf(io),
    ...io.parts,
    search: searchOf(options),
  });
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}

export function configOf({ environment, machine }: CliIo, { data }: DataOption): Config {
  return readConfig(environment, machine, data);
}

function searchOf({ sample = false }: DataOption): SearchKind {
  return sample ? 'sample' : 'own';
}

export function worldOf({ now }: CliIo): World {
  return { now, newId: REAL_WORLD.newId };
}
