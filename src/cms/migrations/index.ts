import * as migration_20261122_043200_first from './20261122_043200_first';

export const migrations = [
  {
    up: migration_20261122_043200_first.up,
    down: migration_20261122_043200_first.down,
    name: '20261122_043200_first'
  },
];
