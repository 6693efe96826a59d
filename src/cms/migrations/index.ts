import * as migration_20261122_015348_first from './20261122_015348_first';

export const migrations = [
  {
    up: migration_20261122_015348_first.up,
    down: migration_20261122_015348_first.down,
    name: '20261122_015348_first'
  },
];
