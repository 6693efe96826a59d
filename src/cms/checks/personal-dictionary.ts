import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Setting } from '@/cms/generated/payload-types'
import { personalWords } from '@/domain/checks/council-words'

/** Collections of names that are valid words: people, towns and wards, partners, projects. */
const NAMED = ['people', 'places', 'organisations', 'campaigns', 'strategies', 'topics'] as const
const KEPT_MS = 30_000

let kept: { words: Set<string>; for: unknown; until: number } | null = null

/** The council's own words: the names in the collections above, and the list in the settings. */
export async function personalDictionary(
  req: PayloadRequest,
  settings: Setting,
): Promise<ReadonlySet<string>> {
  const list = settings.dictionaryWords ?? ''
  if (kept && kept.for === list && kept.until > Date.now()) return kept.words
  const names = await Promise.all(NAMED.map((collection) => namesIn(req, collection)))
  const words = personalWords([list, settings.councilName, ...names.flat()])
  kept = { words, for: list, until: Date.now() + KEPT_MS }
  return words
}

async function namesIn(req: PayloadRequest, collection: CollectionSlug): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    select: { title: true },
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  })
  return docs.flatMap((doc) => ('title' in doc && typeof doc.title === 'string' ? [doc.title] : []))
}
