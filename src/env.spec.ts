import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { readEnv, SETTING_NAMES } from './env'

const live = {
  NODE_ENV: 'production',
  DATABASE_URL: 'mongodb://db.example/hub?replicaSet=rs0',
  PAYLOAD_SECRET: 'x'.repeat(32),
  AUDIT_KEY: 'y'.repeat(32),
}

describe('settings', () => {
  it('are all described in .env.example, and nothing else is', () => {
    const example = readFileSync(path.resolve('.env.example'), 'utf8')
    const described = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(described.sort()).toEqual([...SETTING_NAMES].sort())
  })

  it('in .env.example show the real defaults', () => {
    const example = readFileSync(path.resolve('.env.example'), 'utf8')
    const shown = [...example.matchAll(/^# ([A-Z_]+)=(.+)$/gm)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(readEnv(Object.fromEntries(shown))).toEqual(readEnv({}))
  })

  it('name everything production is missing, at once', () => {
    const start = () => readEnv({ NODE_ENV: 'production', PORT: 'x' })
    expect(start).toThrow(/DATABASE_URL is missing/)
    expect(start).toThrow(/PAYLOAD_SECRET is missing/)
    expect(start).toThrow(/AUDIT_KEY is missing/)
    expect(start).toThrow(/PORT must be a number/)
  })

  it.each([
    ['DATABASE_URL', 'postgres://db.example/hub', /must start with file:, mongodb:\/\//],
    ['DATABASE_URL', 'file:', /must start with file:/],
    ['DATABASE_URL', 'mongodb://db.example/?replicaSet=rs0', /names no database/],
    ['DATABASE_URL', 'mongodb://db.example', /names no database/],
    ['PAYLOAD_SECRET', 'short', /32 characters or more/],
    ['PAYLOAD_SECRET', readEnv({}).PAYLOAD_SECRET, /written in the source code/],
    ['AUDIT_KEY', 'short', /AUDIT_KEY must have 32 bytes or more/],
    ['AUDIT_KEY', readEnv({}).AUDIT_KEY, /AUDIT_KEY is the one written in the source code/],
    ['AUDIT_KEY', 'x'.repeat(32), /must not be PAYLOAD_SECRET/],
    ['AUDIT_OLD_KEYS', `${'z'.repeat(32)} short`, /Each of AUDIT_OLD_KEYS/],
    ['AUDIT_HEAD_TO', 'it@council.example nobody', /must be email addresses/],
    ['SERVER_URL', 'news.example', /must be an origin/],
    ['SERVER_URL', 'https://news.example/site', /must be an origin/],
    ['ACCEPT_NO_TRANSACTIONS', 'perhaps', /true or false/],
    ['MAX_UPLOAD_BYTES', '10 MB', /number of bytes/],
    ['TRUSTED_PROXIES', 'the one in front', /number of proxies/],
    ['TRUSTED_PROXIES', '10.0.0.0/99', /number of proxies/],
    ['LOG_LEVEL', 'loud', /must be one of/],
  ])('refuse %s=%s with a sentence', (name, value, sentence) => {
    expect(() => readEnv({ ...live, [name]: value })).toThrow(sentence)
  })

  it('need neither a database nor a secret while Next builds', () => {
    const building = { NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }
    expect(() => readEnv(building)).not.toThrow()
  })

  it('take proxies as a number or as networks', () => {
    const trusted = (TRUSTED_PROXIES: string) =>
      readEnv({ ...live, TRUSTED_PROXIES }).TRUSTED_PROXIES
    expect(readEnv(live).TRUSTED_PROXIES).toBe(0)
    expect(trusted('2')).toBe(2)
    expect(trusted('loopback, 10.1.0.0/16 fd00::/8')).toEqual([
      'loopback',
      '10.1.0.0/16',
      'fd00::/8',
    ])
  })

  it('take an empty value for none, as compose files give it', () => {
    expect(readEnv({ ...live, LOG_LEVEL: '', PORT: '' }).PORT).toBe(3000)
  })

  it('build the default address from the port and drop the slash at its end', () => {
    expect(readEnv({ PORT: '4321' }).SERVER_URL).toBe('http://localhost:4321')
    expect(readEnv({ SERVER_URL: 'https://news.example/' }).SERVER_URL).toBe('https://news.example')
  })
})
