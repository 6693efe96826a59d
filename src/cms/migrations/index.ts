import * as migration_20261122_013328_first from './20261122_013328_first';

export const migrations = [
  {
    up: migration_20261122_013328_first.up,
    down: migration_20261122_013328_first.down,
    name: '20261122_013328_first'
  },
];
