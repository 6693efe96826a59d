import * as migration_20261122_045257_first from './20261122_045257_first';

export const migrations = [
  {
    up: migration_20261122_045257_first.up,
    down: migration_20261122_045257_first.down,
    name: '20261122_045257_first'
  },
];
