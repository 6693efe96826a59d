import * as migration_20261122_011538_first from './20261122_011538_first';

export const migrations = [
  {
    up: migration_20261122_011538_first.up,
    down: migration_20261122_011538_first.down,
    name: '20261122_011538_first'
  },
];
