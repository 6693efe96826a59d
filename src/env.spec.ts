import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { readEnv, SETTING_NAMES } from './env'

const live = {
  NODE_ENV: 'production',
  DATABASE_URL: 'mongodb://db.example/hub?replicaSet=rs0',
  PAYLOAD_SECRET: 'x'.repeat(32),
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
    expect(start).toThrow(/PORT must be a number/)
  })

  it.each([
    ['DATABASE_URL', 'postgres://db.example/hub', /must start with file:, mongodb:\/\//],
    ['DATABASE_URL', 'file:', /must start with file:/],
    ['PAYLOAD_SECRET', 'short', /32 characters or more/],
    ['PAYLOAD_SECRET', readEnv({}).PAYLOAD_SECRET, /written in the source code/],
    ['SERVER_URL', 'news.example', /must be an origin/],
    ['SERVER_URL', 'https://news.example/site', /must be an origin/],
    ['ACCEPT_NO_TRANSACTIONS', 'perhaps', /true or false/],
    ['MAX_UPLOAD_BYTES', '10 MB', /number of bytes/],
    ['LOG_LEVEL', 'loud', /must be one of/],
  ])('refuse %s=%s with a sentence', (name, value, sentence) => {
    expect(() => readEnv({ ...live, [name]: value })).toThrow(sentence)
  })

  it('need neither a database nor a secret while Next builds', () => {
    const building = { NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }
    expect(() => readEnv(building)).not.toThrow()
  })

  it('take an empty value for none, as compose files give it', () => {
    expect(readEnv({ ...live, LOG_LEVEL: '', PORT: '' }).PORT).toBe(3000)
  })

  it('build the default address from the port and drop the slash at its end', () => {
    expect(readEnv({ PORT: '4321' }).SERVER_URL).toBe('http://localhost:4321')
    expect(readEnv({ SERVER_URL: 'https://news.example/' }).SERVER_URL).toBe('https://news.example')
  })
})
