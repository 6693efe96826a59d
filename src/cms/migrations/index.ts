import * as migration_20261122_052407_first from './20261122_052407_first';
import * as migration_20261126_103937_second_person from './20261126_103937_second_person';
import * as migration_20261126_103946_attempts_beside_content from './20261126_103946_attempts_beside_content';
import * as migration_20261126_161130_data_steps from './20261126_161130_data_steps';
import * as migration_20261126_163429_account_states from './20261126_163429_account_states';
import * as migration_20261126_164848_stored_files from './20261126_164848_stored_files';
import * as migration_20261126_165956_sign_the_audit_trail from './20261126_165956_sign_the_audit_trail';
import * as migration_20261126_170735_no_account_lock from './20261126_170735_no_account_lock';
import * as migration_20261126_171256_instances from './20261126_171256_instances';
import * as migration_20261126_172627_keep_deleted_items from './20261126_172627_keep_deleted_items';

export const migrations = [
  {
    up: migration_20261122_052407_first.up,
    down: migration_20261122_052407_first.down,
    name: '20261122_052407_first',
  },
  {
    up: migration_20261126_103937_second_person.up,
    down: migration_20261126_103937_second_person.down,
    name: '20261126_103937_second_person',
  },
  {
    up: migration_20261126_103946_attempts_beside_content.up,
    down: migration_20261126_103946_attempts_beside_content.down,
    name: '20261126_103946_attempts_beside_content',
  },
  {
    up: migration_20261126_161130_data_steps.up,
    down: migration_20261126_161130_data_steps.down,
    name: '20261126_161130_data_steps',
  },
  {
    up: migration_20261126_163429_account_states.up,
    down: migration_20261126_163429_account_states.down,
    name: '20261126_163429_account_states',
  },
  {
    up: migration_20261126_164848_stored_files.up,
    down: migration_20261126_164848_stored_files.down,
    name: '20261126_164848_stored_files',
  },
  {
    up: migration_20261126_165956_sign_the_audit_trail.up,
    down: migration_20261126_165956_sign_the_audit_trail.down,
    name: '20261126_165956_sign_the_audit_trail',
  },
  {
    up: migration_20261126_170735_no_account_lock.up,
    down: migration_20261126_170735_no_account_lock.down,
    name: '20261126_170735_no_account_lock',
  },
  {
    up: migration_20261126_171256_instances.up,
    down: migration_20261126_171256_instances.down,
    name: '20261126_171256_instances',
  },
  {
    up: migration_20261126_172627_keep_deleted_items.up,
    down: migration_20261126_172627_keep_deleted_items.down,
    name: '20261126_172627_keep_deleted_items'
  },
];
