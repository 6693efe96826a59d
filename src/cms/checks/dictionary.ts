import { LRUCache } from 'lru-cache'

type Dictionary = (word: string) => boolean

/** Far more words than a day's drafts contain. */
const MOST_WORDS = 50_000

let loading: Promise<Dictionary> | null = null

/**
 * The British dictionary (docs/adr/0008), loaded for the first check: it takes half a second or
 * more and about 25 MB, which a server that only shows pages never needs.
 */
export const dictionary = (): Promise<Dictionary> => (loading ??= load())

async function load(): Promise<Dictionary> {
  const [{ default: nspell }, { default: british }] = await Promise.all([
    import('nspell'),
    import('dictionary-en-gb'),
  ])
  const speller = nspell(british)
  const known = new LRUCache<string, boolean>({ max: MOST_WORDS })
  return (word) => {
    const answer = known.get(word) ?? speller.correct(word)
    known.set(word, answer)
    return answer
  }
}
