import { isAddress } from '@/domain/text/line-shapes'
import type { Passage } from '@/domain/text/parsed-page'

import { hitAt, matching, runningText, type Hit, type StyleCheck } from './style-check'

const VAGUE =
  /\b(?:click here|read more|find out more|more information|here)(?=\s?(?:\.{3}|…|\.)?$)/giu
const PROMISES =
  /\b(?:click here|(?<!working |live |living |based |born )here(?=\s?(?:\.{3}|…|\.)?$)|apply (?:today|now|online|here)|check out our [^.!?]{3,60}? page|visit our (?:website|page))/giu
const HAS_ADDRESS = /https?:\/\/|www\.|\b[\w-]+\.(?:gov|org|co|com|net|ac)\b|@/iu

/** Links (GOV.UK publishing guidance, "Links"). Scraped text has lost their addresses. */
export const LINK_CHECKS: readonly StyleCheck[] = [
  {
    code: 'vague-link-text',
    find: matching({ pattern: VAGUE }),
  },
  {
    code: 'link-without-address',
    find: ({ passages, banners }) => {
      const linked = new Set(banners.filter(({ address }) => address).flatMap(({ lines }) => lines))
      return passages
        .filter(({ text, lines }) => !HAS_ADDRESS.test(text) && !linked.has(lines[0] ?? 0))
        .flatMap((passage) => promisesIn(passage))
    },
  },
  {
    code: 'address-as-link-text',
    find: ({ passages }) =>
      passages
        .filter(({ usedAs, text }) => usedAs === 'banner-link' && isAddress(text))
        .map((passage) => hitAt(passage, 0, passage.text.length)),
  },
  {
    code: 'breadcrumb-as-text',
    isSuggestion: true,
    find: ({ passages }) => passages.filter(({ usedAs }) => usedAs === 'breadcrumb').map(whole),
  },
  {
    code: 'call-to-action-without-address',
    isSuggestion: true,
    find: matching({
      pattern: /\b(?:we want to hear from you|we want you to consider joining)\b/giu,
      within: runningText,
    }),
  },
]

const promisesIn = (passage: Passage): Hit[] =>
  [...passage.text.matchAll(PROMISES)].map((match) => hitAt(passage, match.index, match[0].length))

const whole = (passage: Passage): Hit => hitAt(passage, 0, passage.text.length)
