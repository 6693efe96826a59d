import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

import { endingOf, isStoredName } from '@/domain/files/file-names'
import { env } from '@/env'

/**
 * The folder in which files stand. Each is written once, whole, under a name of its own, and never
 * again: there is no function here that changes a file.
 */
const folder = (): string => path.resolve(env.MEDIA_DIR)
const placeOf = (name: string): string => path.join(folder(), name)

const BEING_WRITTEN = /^\.being-written-[0-9a-f]{32}$/

/** A name that no file has had, with the ending of `like`. */
export const freshName = (like: string): string =>
  `${randomBytes(16).toString('hex')}.${endingOf(like)}`

/** Writes a file that survives a power cut once this resolves. Refuses a name that is taken (EEXIST). */
export async function writeStoredFile(name: string, bytes: Uint8Array): Promise<void> {
  if (!isStoredName(name)) throw new Error(`${name} is not the name of a stored file`)
  await mkdir(folder(), { recursive: true })
  const unfinished = placeOf(`.being-written-${randomBytes(16).toString('hex')}`)
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await giveName(unfinished, placeOf(name))
  } finally {
    await rm(unfinished, { force: true })
  }
  await syncFolder()
}

/** A link is refused where the name is taken, which a rename is not. Some network disks have no links. */
async function giveName(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error
    const reserved = await open(to, 'wx')
    await reserved.close()
    await rename(from, to)
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

/** The new name is on the disk as well, not only the bytes. Windows has no folders to sync. */
async function syncFolder(): Promise<void> {
  if (process.platform === 'win32') return
  const held = await open(folder(), 'r')
  try {
    await held.sync()
  } finally {
    await held.close()
  }
}

/** The bytes of a file; null where the disk has none of that name. Throws any other trouble. */
export async function readStoredFile(name: string): Promise<Buffer | null> {
  try {
    return await readFile(placeOf(path.basename(name)))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** A file opened for reading, with its length in bytes; null as above. Whoever asks closes it. */
export async function openStoredFile(name: string) {
  try {
    const file = await open(placeOf(path.basename(name)), 'r')
    return { file, size: (await file.stat()).size }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Takes files away. One that is not there is no trouble. */
export async function removeStoredFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(placeOf(path.basename(name)), { force: true })
}

/** For files that nothing names any more. Within the folder, so that moving one is a rename. Never served. */
const ASIDE = '.set-aside'
const placeAside = (name: string): string => path.join(folder(), ASIDE, name)

/** Transitions files out of reach, as of `at`. By hand they can be moved back. */
export async function setAsideFiles(names: readonly string[], at: Date): Promise<void> {
  await mkdir(path.join(folder(), ASIDE), { recursive: true })
  for (const name of names) await setAside(name, at)
}

async function setAside(name: string, at: Date): Promise<void> {
  try {
    // The date first: with the old one, a file whose move was the last thing done would go at once.
    await utimes(placeOf(name), at, at)
    await rename(placeOf(name), placeAside(name))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error // another instance has moved it
  }
}

/** What was set aside before `before`. */
export const listSetAside = (before: Date): Promise<string[]> =>
  listOldIn(path.join(folder(), ASIDE), before)

/** Takes away for good what was set aside. */
export async function removeSetAside(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(placeAside(name), { force: true })
}

/** What stands in the folder under names that the hub gave, finished or not, since before `before`. */
export const listOldFiles = (before: Date): Promise<string[]> => listOldIn(folder(), before)

async function listOldIn(place: string, before: Date): Promise<string[]> {
  const names = await readdir(place).catch((error) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  const ours = names.filter((name) => isStoredName(name) || BEING_WRITTEN.test(name))
  const old: string[] = []
  for (const name of ours) {
    const found = await stat(path.join(place, name)).catch(() => null)
    if (found?.isFile() && found.mtime < before) old.push(name)
  }
  return old
}
