import { listMark } from '@/domain/text/line-shapes'

import { quoteMarkFaults } from './quote-marks'
import { type Hit, hitAt, hitOn, matching, ownPassages, type StyleCheck } from './style-check'

const ADDRESS_LIKE = /(?:https?:\/\/|www\.|@)\S*$/u

/** Punctuation marks (GOV.UK style guide; requirements, section 4). */
export const MARK_CHECKS: readonly StyleCheck[] = [
  {
    code: 'quote-marks-mismatched',
    find: quoteMarkFaults,
  },
  {
    code: 'mixed-quote-styles',
    find: mixedQuoteStyles,
  },
  {
    code: 'spaced-hyphen',
    find: matching({ pattern: /(?<=\S) - (?=\S)/gu }),
  },
  {
    code: 'mixed-dashes',
    find: mixedDashes,
  },
  {
    code: 'dash-spacing',
    find: matching({
      pattern:
        /(?<=[\p{L}\d])[-–—]\s(?!and\b|or\b|to\b|nor\b|but\b)(?=\p{L})|(?<=[\p{L},])\s[-–—](?=\p{L})/gu,
    }),
  },
  {
    code: 'semicolon-before-list',
    find: ({ passages }) =>
      passages
        .filter(({ usedAs, text }) => /-lead-in$/u.test(usedAs) && text.endsWith(';'))
        .map((passage) => hitAt(passage, passage.text.length - 1, 1)),
  },
  {
    code: 'final-stop-missing',
    find: ({ passages }) =>
      passages
        .filter(({ usedAs, text }) => isText(usedAs) && !isEnded(text.trimEnd()))
        .filter(({ text }) => !ADDRESS_LIKE.test(text.trimEnd().slice(-200)))
        .map((passage) => hitAt(passage, Math.max(0, passage.text.length - 40), 40)),
  },
  {
    code: 'exclamation-mark',
    find: matching({ pattern: /!/gu }),
  },
  {
    code: 'ampersand',
    find: matching({ pattern: /(?<=\s)&(?=\s)/gu }),
  },
  {
    code: 'double-space',
    find: matching({ pattern: /(?<=\S)[ \u00A0\u202F\u2009]{2,}(?=\S)/gu, within: withoutMarks }),
  },
  {
    code: 'title-punctuation',
    find: ({ passages }) =>
      passages
        .filter(({ usedAs, text }) => usedAs === 'title' && /[.?!]$|\s[-–—]\s/u.test(text))
        .map(hitOn),
  },
]

const isText = (usedAs: string): boolean => usedAs === 'paragraph' || usedAs === 'standfirst'

const isEnded = (text: string): boolean => /[.!?:;…]["”’)\]]*$/u.test(text.slice(-8))

/** The space after a list marker is not a double space. */
function withoutMarks({ passages }: Parameters<StyleCheck['find']>[0]) {
  return passages.map((passage) => {
    const mark = listMark(passage.text)
    return mark ? { ...passage, text: mark.item } : passage
  })
}

/** Reported where the second kind of dash first appears. */
function mixedDashes({ passages }: Parameters<StyleCheck['find']>[0]): Hit[] {
  const hyphen = passages.findIndex(({ text }) => /\S - \S/u.test(text))
  const dash = passages.findIndex(({ text }) => /\S – \S/u.test(text))
  const second = passages[Math.max(hyphen, dash)]
  return hyphen === -1 || dash === -1 || !second ? [] : [hitOn(second)]
}

function mixedQuoteStyles(page: Parameters<StyleCheck['find']>[0]): Hit[] {
  const own = ownPassages(page)
  const straight = own.filter(({ text }) => /(?<=\p{L})'(?=\p{L})|"/u.test(text))
  const curly = own.filter(({ text }) => /[‘’“”]/u.test(text))
  const [few] = straight.length <= curly.length ? straight : curly
  if (straight.length === 0 || curly.length === 0 || !few) return []
  const pattern = straight.includes(few) ? /['"]/u : /[‘’“”]/u
  const facts = `Straight marks in ${straight.length} passages, curly marks in ${curly.length}.`
  return [{ ...hitAt(few, Math.max(0, few.text.search(pattern)), 1), facts }]
}
