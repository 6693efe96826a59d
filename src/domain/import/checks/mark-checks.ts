import { listMark } from '@/domain/import/line-shapes'
import { quoteMarkFaults } from './quote-marks'
import { type Hit, hitAt, hitOn, matching, ownPassages, type StyleCheck } from './style-check'

const ADDRESS_LIKE = /(?:https?:\/\/|www\.|@)\S*$/u

/** Punctuation marks (GOV.UK style guide; requirements, section 4). */
export const MARK_CHECKS: readonly StyleCheck[] = [
  {
    code: 'quote-marks-mismatched',
    message: 'A quotation opens with one mark and closes with another, or does not close.',
    find: quoteMarkFaults,
  },
  {
    code: 'mixed-quote-styles',
    message: 'Straight and curly quotation marks are mixed on the page.',
    find: mixedQuoteStyles,
  },
  {
    code: 'spaced-hyphen',
    message: 'A hyphen stands for a dash: use an en dash ( – ) or a comma.',
    find: matching({ pattern: /(?<=\S) - (?=\S)/gu }),
  },
  {
    code: 'mixed-dashes',
    message: 'Hyphens and en dashes both stand for dashes on the page.',
    find: mixedDashes,
  },
  {
    code: 'dash-spacing',
    message: 'A dash needs a space on both sides.',
    find: matching({
      pattern:
        /(?<=[\p{L}\d])[-–—]\s(?!and\b|or\b|to\b|nor\b|but\b)(?=\p{L})|(?<=[\p{L},])\s[-–—](?=\p{L})/gu,
    }),
  },
  {
    code: 'semicolon-before-list',
    message: 'Open a list with a colon, not a semicolon.',
    find: ({ passages }) =>
      passages
        .filter(({ usedAs, text }) => /-lead-in$/u.test(usedAs) && text.endsWith(';'))
        .map((passage) => hitAt(passage, passage.text.length - 1, 1)),
  },
  {
    code: 'final-stop-missing',
    message: 'The paragraph has no full stop at the end.',
    find: ({ passages }) =>
      passages
        .filter(({ usedAs, text }) => isText(usedAs) && !/[.!?:;…]["”’)\]]*$/u.test(text.slice(-8)))
        .filter(({ text }) => !ADDRESS_LIKE.test(text.slice(-200)))
        .map((passage) => hitAt(passage, Math.max(0, passage.text.length - 40), 40)),
  },
  {
    code: 'exclamation-mark',
    message: 'Avoid exclamation marks.',
    find: matching({ pattern: /!/gu }),
  },
  {
    code: 'ampersand',
    message: 'Write “and”, but for a name that has & in it.',
    find: matching({ pattern: /(?<=\s)&(?=\s)/gu }),
  },
  {
    code: 'double-space',
    message: 'Two spaces stand together.',
    find: matching({ pattern: /(?<=\S)[ \u00A0\u202F\u2009]{2,}(?=\S)/gu, within: withoutMarks }),
  },
  {
    code: 'title-punctuation',
    message: 'A title has no full stop, no question mark and no dash.',
    find: ({ passages }) =>
      passages
        .filter(({ usedAs, text }) => usedAs === 'title' && /[.?!]$|\s[-–—]\s/u.test(text))
        .map(hitOn),
  },
]

const isText = (usedAs: string): boolean => usedAs === 'paragraph' || usedAs === 'standfirst'

/** The blank after a list's mark is no double space. */
function withoutMarks({ passages }: Parameters<StyleCheck['find']>[0]) {
  return passages.map((passage) => {
    const mark = listMark(passage.text)
    return mark ? { ...passage, text: mark.item } : passage
  })
}

/** Shown where the second kind first stands. */
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
