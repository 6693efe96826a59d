import { countWords, endsLikeSentence, isHeadingLike } from '@/domain/text/line-shapes'
import type { Attribution, LineUse, PageBlock, ParagraphBlock } from '@/domain/text/parsed-page'
import { gatherSpeech, type Speech, SPEECH_OPENERS } from '@/domain/text/speech'

import { introducesSpeech, readAttribution } from './attribution'
import { type BodyPlace, type BodyTaker, linesOf, type Taken } from './body-taker'

const LONGEST_INTRODUCTION = 400
const SAID_AFTER =
  /^(?<words>["“].+["”]),?\s+(?<verb>said|says|added)\s+(?<who>\p{Lu}[^“”"]{2,160}?)\.?$/u

/** Parses speech with a named speaker: before it, after it or in a signature below it. */
export const takeQuote: BodyTaker = (place) =>
  introducedQuote(place) ?? quoteAfterItsIntroduction(place) ?? bareQuote(place)

/** `Councillor Ann Other, leader, said: “…` in one passage, with the continuing paragraphs. */
function introducedQuote(place: BodyPlace): Taken | null {
  const text = textAt(place, 0) ?? ''
  const start = firstOpener(text)
  const before = text.slice(0, Math.max(start, 0)).trimEnd()
  if (start < 1 || before.length > LONGEST_INTRODUCTION || !introducesSpeech(before)) return null
  const speech = speechFrom({ place, step: 0, text: text.slice(start) })
  if (!speech) return null
  const { earlier, printed } = apart(before)
  const lines = place.passages[place.at]?.lines ?? []
  const paragraph: ParagraphBlock = { type: 'paragraph', text: earlier, isRecognised: true, lines }
  const quote = quoteBlock({ place, count: speech.taken, speech, who: named(printed, place) })
  const uses = Array<LineUse>(speech.taken).fill('quote')
  return { blocks: earlier ? [paragraph, quote] : [quote], uses }
}

/** `Councillor Ann Other said:` alone, with the speech in the passages below it. */
function quoteAfterItsIntroduction(place: BodyPlace): Taken | null {
  const printed = textAt(place, 0) ?? ''
  const next = textAt(place, 1) ?? ''
  if (printed.length > LONGEST_INTRODUCTION || !introducesSpeech(printed)) return null
  if (firstOpener(next) !== 0) return null
  const speech = speechFrom({ place, step: 1, text: next })
  if (!speech) return null
  const count = speech.taken + 1
  const quote = quoteBlock({ place, count, speech, who: named(printed, place) })
  return { blocks: [quote], uses: ['attribution', ...Array<LineUse>(speech.taken).fill('quote')] }
}

/** A passage that is only speech; the speaker may be named in a signature below it or after it. */
function bareQuote(place: BodyPlace): Taken | null {
  const text = textAt(place, 0) ?? ''
  if (!/^[“"]/u.test(text)) return null
  const after = text.length < 20_000 ? SAID_AFTER.exec(text)?.groups : undefined
  const speech = speechFrom({ place, step: 0, text: after?.words ?? text })
  if (!speech?.isClosed || countWords(speech.paragraphs.join(' ')) < 4) return null
  const uses = Array<LineUse>(speech.taken).fill('quote')
  if (after?.who) {
    const who = { ...readAttribution(after.who), printed: `${after.verb} ${after.who}.` }
    return { blocks: [quoteBlock({ place, count: 1, speech, who })], uses }
  }
  const signature = textAt(place, speech.taken) ?? ''
  if (!isSignature(signature))
    return { blocks: [quoteBlock({ place, count: speech.taken, speech, who: null })], uses }
  const who = readAttribution(signature)
  const quote = quoteBlock({ place, count: speech.taken + 1, speech, who })
  return { blocks: [quote], uses: [...uses, 'attribution'] }
}

const textAt = ({ passages, at }: BodyPlace, step: number): string | undefined =>
  passages[at + step]?.text

const firstOpener = (text: string): number => {
  const found = SPEECH_OPENERS.map((mark) => text.indexOf(mark)).filter((at) => at >= 0)
  return found.length > 0 ? Math.min(...found) : -1
}

function speechFrom(from: { place: BodyPlace; step: number; text: string }): Speech | null {
  const { place, step, text } = from
  const opener = text[0] ?? ''
  const following = (taken: number) => textAt(place, step + taken)
  return gatherSpeech({ opener, first: text.slice(1).trim(), following })
}

/** A sentence before the introduction in the same passage stays a paragraph. */
function apart(before: string): { earlier: string; printed: string } {
  const ends = [...before.matchAll(/[.!?]["”’]?\s+(?=\p{Lu})/gu)].filter(
    ({ index }) => !/\b(?:cllr|dr|prof|mr|mrs|ms|rev|st)$/iu.test(before.slice(0, index)),
  )
  const last = ends.at(-1)
  if (!last) return { earlier: '', printed: before }
  const cut = last.index + last[0].length
  return { earlier: before.slice(0, cut).trimEnd(), printed: before.slice(cut) }
}

/** `She added:` refers to the speaker of the preceding quote. */
function named(printed: string, { blocks }: BodyPlace): Attribution {
  const read = readAttribution(printed)
  if (read.speakerName || !/^(?:s?he|they)\b/iu.test(printed)) return read
  const before = blocks.findLast((block) => block.type === 'quote')
  return before?.attribution ? { ...before.attribution, printed } : read
}

function isSignature(text: string): boolean {
  if (text.length > 120 || endsLikeSentence(text)) return false
  const { speakerName, roleText } = readAttribution(text)
  const isDashed = /^[-–—~]/u.test(text)
  return speakerName !== null && (isDashed || (roleText !== null && isHeadingLike(text)))
}

function quoteBlock(parts: {
  place: BodyPlace
  count: number
  speech: Speech
  who: Attribution | null
}): PageBlock {
  const { place, count, speech, who } = parts
  const lines = linesOf(place.passages.slice(place.at, place.at + count))
  const { paragraphs, isClosed } = speech
  return { type: 'quote', attribution: who, paragraphs, isClosed, lines }
}
