import * as migration_20261122_052407_first from './20261122_052407_first';

export const migrations = [
  {
    up: migration_20261122_052407_first.up,
    down: migration_20261122_052407_first.down,
    name: '20261122_052407_first'
  },
];
