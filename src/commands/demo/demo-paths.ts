import path from 'node:path'

import { DEMO_DIR } from '@/commands/command-env'

const demo = path.resolve(DEMO_DIR)

/** Paths of the demo's files. All absolute, since its processes run in different folders. */
export const DEMO_PATHS = {
  demo,
  database: path.join(demo, 'hub.db'),
  /** For the build, which must neither wait for the content nor write to its database. */
  emptyDatabase: path.join(demo, 'empty.db'),
  media: path.join(demo, 'media'),
  mail: path.join(demo, 'mail'),
  accounts: path.join(demo, 'accounts.json'),
  auditHeads: path.join(demo, 'audit-heads.txt'),
  stamps: path.join(demo, 'stamps.json'),
  buildLog: path.join(demo, 'build.log'),
  serverLog: path.join(demo, 'server.log'),
  running: path.join(demo, 'running.json'),
  buildId: path.resolve('.next', 'BUILD_ID'),
} as const
