import { spawnSync } from 'node:child_process'

import { beforeAll, describe, expect, it } from '@jest/globals'

import { takeFreshDatabase } from '@tests/support/test-database'

beforeAll(() => takeFreshDatabase())

/** Starts a server with these additional settings; resolves to how that ended. */
function start(settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['run-ts.mjs', 'tests/support/start-server.ts'],
    {
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, NODE_OPTIONS: '', NEXT_RUNTIME: 'nodejs', ...settings },
    },
  )
  return { status, stdout, stderr }
}

describe('a server', () => {
  it('starts with settings that are right', () => {
    expect(start({})).toMatchObject({ status: 0, stdout: expect.stringContaining('started') })
  })

  it.each([
    ['a wrong port', { PORT: 'eighty' }, 'PORT must be a number.'],
    [
      'a short secret',
      { PAYLOAD_SECRET: 'short' },
      'PAYLOAD_SECRET must have 32 characters or more.',
    ],
    [
      'no secret in production',
      { NODE_ENV: 'production', PAYLOAD_SECRET: '' },
      'PAYLOAD_SECRET is missing',
    ],
    [
      'a database that is none',
      { DATABASE_URL: 'postgres://somewhere' },
      'DATABASE_URL must start with file:',
    ],
    [
      'a database whose folder cannot be made',
      { DATABASE_URL: 'file:/dev/null/hub.db' },
      'The folder of the database, /dev/null/hub.db, cannot be made',
    ],
  ])('ends with 1 and says why: %s', (_what, settings, words) => {
    const { status, stdout, stderr } = start(settings)
    expect(status).toBe(1)
    expect(stderr).toContain(words)
    expect(stdout).not.toContain('started')
  })
})
