import type { PayloadRequest } from 'payload'
import { LRUCache } from 'lru-cache'

import { isPersonalWord } from '@/domain/checks/council-words'
import { draftAddresses, draftPictures } from '@/domain/checks/draft-parts'
import type { Knowledge } from '@/domain/checks/knowledge'
import type { StoredDraft } from '@/domain/checks/stored-draft'

import { personalDictionary } from './personal-dictionary'

/** Looks up the facts that the checks need and the draft does not contain. */
export async function readKnowledge(req: PayloadRequest, draft: StoredDraft): Promise<Knowledge> {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const [isInDictionary, personal, pictures, brokenLinks] = await Promise.all([
    dictionary(),
    personalDictionary(req, settings),
    readPictures(req, draft),
    readBrokenLinks(req, draft),
  ])
  const { pressOffice } = settings
  return {
    hasPressOffice: Boolean(pressOffice?.phone || pressOffice?.email),
    pictures,
    brokenLinks,
    isWord: (word) => isPersonalWord(personal, word) || isInDictionary(word),
  }
}

async function readPictures(req: PayloadRequest, draft: StoredDraft) {
  const ids = draftPictures(draft).map(({ id }) => id)
  if (ids.length === 0) return new Map<string, { alt: string }>()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { alt: true },
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, alt }) => [String(id), { alt: alt ?? '' }]))
}

async function readBrokenLinks(req: PayloadRequest, draft: StoredDraft) {
  const addresses = draftAddresses(draft).map(({ address }) => address)
  if (addresses.length === 0) return new Map<string, string>()
  const { docs } = await req.payload.find({
    collection: 'checked-links',
    where: { and: [{ address: { in: addresses } }, { problem: { exists: true } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.flatMap(({ address, problem }) => (problem ? [[address, problem]] : [])))
}

type Dictionary = (word: string) => boolean

/** Far more words than a day's drafts contain. */
const MOST_WORDS = 50_000

let loading: Promise<Dictionary> | null = null

/**
 * The British dictionary (docs/adr/0008), loaded for the first check: it takes half a second or
 * more and about 25 MB, which a server that only shows pages never needs.
 */
const dictionary = (): Promise<Dictionary> => (loading ??= load())

async function load(): Promise<Dictionary> {
  const [{ default: nspell }, { default: british }] = await Promise.all([
    import('nspell'),
    import('dictionary-en-gb'),
  ])
  const speller = nspell(british)
  const known = new LRUCache<string, boolean>({
    max: MOST_WORDS,
    memoMethod: (word) => speller.correct(word),
  })
  return (word) => known.memo(word)
}
