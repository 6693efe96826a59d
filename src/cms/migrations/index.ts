import * as migration_20261122_045555_first from './20261122_045555_first';

export const migrations = [
  {
    up: migration_20261122_045555_first.up,
    down: migration_20261122_045555_first.down,
    name: '20261122_045555_first'
  },
];
