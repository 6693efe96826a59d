import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Creates a template database in a child process. Each integration test copies it, which takes
 * milliseconds instead of seconds. On MongoDB each test creates its own database.
 */
export default function setUp() {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-hub-tests-'))
  process.env.TEST_FOLDER = folder
  if (process.env.TEST_DATABASE === 'mongo') return
  execFileSync(process.execPath, ['run-ts.mjs', 'tests/support/make-template.ts'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'test',
      DATABASE_URL: `file:${folder}/template.db`,
      LOG_LEVEL: 'error',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 120_000,
  })
}
