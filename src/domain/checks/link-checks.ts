import { draftAddresses, draftLinks } from './draft-parts'
import type { Found } from './finding'
import type { Knowledge } from './knowledge'
import type { StoredDraft } from './stored-draft'

const VAGUE =
  /^(click here|here|read more|find out more|more|more information|this page|link|learn more)[.…]*$/iu

/** Links with vague or misleading text, and addresses that are insecure or broken. */
export const linkFindings = (draft: StoredDraft, { brokenLinks }: Knowledge): Found[] => [
  ...linkWords(draft),
  ...draftAddresses(draft).flatMap(({ address, field }): Found[] => {
    const problem = brokenLinks?.get(address)
    return [
      ...(address.startsWith('http:')
        ? [{ code: 'link-not-https', field, excerpt: address } as const]
        : []),
      ...(problem
        ? [{ code: 'link-broken', field, facts: { problem }, excerpt: address } as const]
        : []),
    ]
  }),
]

function linkWords(draft: StoredDraft): Found[] {
  const addresses = new Map<string, string>()
  return draftLinks(draft).flatMap(({ words, address, field }): Found[] => {
    const key = words.toLowerCase()
    const other = addresses.get(key)
    addresses.set(key, address)
    if (VAGUE.test(words)) return [{ code: 'vague-link-text', field, excerpt: words }]
    if (other === undefined || other === address) return []
    return [{ code: 'same-link-text', field, excerpt: words }]
  })
}
