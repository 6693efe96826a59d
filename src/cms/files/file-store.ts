import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

import { endingOf, isStoredName } from '@/domain/files/file-names'
import { env } from '@/env'

/**
 * The folder of stored files. Each is written once, whole, under a unique name, and never changed:
 * no function here modifies a file.
 */
const folder = (): string => path.resolve(env.MEDIA_DIR)
const placeOf = (name: string): string => path.join(folder(), name)

const BEING_WRITTEN = /^\.being-written-[0-9a-f]{32}$/

/** A new unique name, with the extension of `like`. */
export const freshName = (like: string): string =>
  `${randomBytes(16).toString('hex')}.${endingOf(like)}`

/** Writes a file that survives a power cut once this resolves. Throws EEXIST for a taken name. */
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

/** A link fails if the name exists; a rename would overwrite. Some network disks have no links. */
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

/** Flushes the new directory entry as well as the bytes. Windows cannot sync folders. */
async function syncFolder(): Promise<void> {
  if (process.platform === 'win32') return
  const held = await open(folder(), 'r')
  try {
    await held.sync()
  } finally {
    await held.close()
  }
}

/** The bytes of a file; null where it does not exist. Throws any other error. */
export async function readStoredFile(name: string): Promise<Buffer | null> {
  try {
    return await readFile(placeOf(path.basename(name)))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** A file opened for reading, with its size in bytes; null if missing. The caller closes it. */
export async function openStoredFile(name: string) {
  try {
    const file = await open(placeOf(path.basename(name)), 'r')
    return { file, size: (await file.stat()).size }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Deletes files; ignores those that do not exist. */
export async function removeStoredFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(placeOf(path.basename(name)), { force: true })
}

/** For files without any record. Inside the folder, so that a rename moves them. Never served. */
const ASIDE = '.set-aside'
const placeAside = (name: string): string => path.join(folder(), ASIDE, name)

/** Moves files aside, dated `at`. An operator can move them back. */
export async function setAsideFiles(names: readonly string[], at: Date): Promise<void> {
  await mkdir(path.join(folder(), ASIDE), { recursive: true })
  for (const name of names) await setAside(name, at)
}

async function setAside(name: string, at: Date): Promise<void> {
  try {
    // Date first: a file moved with its old date just before a crash would be deleted too soon.
    await utimes(placeOf(name), at, at)
    await rename(placeOf(name), placeAside(name))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error // another instance moved it
  }
}

/** The files set aside before `before`. */
export const listSetAside = (before: Date): Promise<string[]> =>
  listOldIn(path.join(folder(), ASIDE), before)

/** Permanently deletes files that were set aside. */
export async function removeSetAside(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(placeAside(name), { force: true })
}

/** Files with names generated here, complete or not, last changed before `before`. */
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
