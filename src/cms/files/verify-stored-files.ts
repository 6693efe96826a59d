import type { PayloadRequest } from 'payload'

import type { Media } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'
import { type Refusal, refusal } from '@/domain/refusals'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

import { mediaOf } from './media-used'
import { readStoredFile } from './file-store'
import { fileNamesOf, sha256Of, storedFilesOf } from './stored-files'

type VerifyArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

/**
 * Reads every file of an item again from the disk, with a refusal for each picture or document
 * whose bytes differ: what was approved must be what is published.
 */
export async function verifyStoredFiles(args: VerifyArgs): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (const media of await mediaOf(args)) {
    const wrong = await firstWrong(media)
    if (wrong) refusals.push(refusal('file-differs', inWords(media, wrong)))
  }
  return refusals
}

type Wrong = 'is missing' | 'is not as it was uploaded' | 'was never recorded'

async function firstWrong(media: Media): Promise<Wrong | null> {
  const recorded = storedFilesOf(media)
  const names = new Set(recorded.map(({ name }) => name))
  if ([...fileNamesOf(media).values()].some((name) => !names.has(name))) return 'was never recorded'
  for (const { name, sha256 } of recorded) {
    const bytes = await readStoredFile(name)
    if (!bytes) return 'is missing'
    if (sha256Of(bytes) !== sha256) return 'is not as it was uploaded'
  }
  return null
}

const inWords = ({ title }: Media, wrong: Wrong): string =>
  `The stored file of “${title}” ${wrong}. Upload it again, and use that.`
