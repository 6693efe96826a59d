import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { uploadPicture } from '@tests/support/fixtures'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

const DAY = 24 * 60 * 60 * 1000
const STRANGE = [`${'0'.repeat(32)}.jpg`, `${'1'.repeat(32)}.webp`]
const LONG_ASIDE = `${'2'.repeat(32)}.jpg`

const folder = () => process.env.MEDIA_DIR ?? ''
const aside = () => path.join(folder(), '.set-aside')

function writeOld(place: string, name: string) {
  const old = new Date(Date.now() - 31 * DAY)
  writeFileSync(path.join(place, name), 'x')
  utimesSync(path.join(place, name), old, old)
}

async function sweep(): Promise<number> {
  const { sweepFiles } = await import('@/cms/files/sweep-files')
  return sweepFiles({ payload: hub.payload, now: new Date() })
}

it('moves no file on a database without any, and deletes none on one with others', async () => {
  mkdirSync(aside(), { recursive: true })
  for (const name of STRANGE) writeOld(folder(), name)
  writeOld(aside(), LONG_ASIDE)
  expect(await sweep()).toBe(0)
  expect(readdirSync(folder()).sort()).toEqual(['.set-aside', ...STRANGE])
  expect(readdirSync(aside())).toEqual([LONG_ASIDE])

  await uploadPicture({ payload: hub.payload, user: hub.users.author, name: 'bus' })
  expect(await sweep()).toBe(STRANGE.length)
  expect(readdirSync(aside()).sort()).toEqual(STRANGE)
})
