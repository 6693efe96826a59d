import { isHeadingLike, isPersonName, isProse, listMark } from '@/domain/text/line-shapes'

import type { BodyPlace, BodyTaker } from './body-taker'

const LABELLED_PICTURE = /^(?:image|photo|picture|caption|pictured)\s*:\s*\S/iu

/**
 * Parses alt text: a name alone under a heading that contains it, or a line labelled as a picture.
 */
export const takePicture: BodyTaker = (place) => {
  const passage = place.passages[place.at]
  if (!passage || !isPicture(place)) return null
  return {
    blocks: [{ type: 'picture', alt: passage.text, lines: passage.lines }],
    uses: ['picture'],
  }
}

/**
 * Parses a heading: a short line followed by text or a list, perhaps after a portrait's alt text.
 */
export const takeHeading: BodyTaker = (place) => {
  const { passages, at } = place
  const passage = passages[at]
  if (!passage || !isHeadingLike(passage.text)) return null
  const portrait = isPortraitOf(passage.text, passages[at + 1]?.text)
  const below = passages[at + (portrait ? 2 : 1)]?.text
  const headsSomething =
    below !== undefined && (listMark(below) !== null || (isProse(below) && !isShortQuestion(below)))
  if (!headsSomething && !portrait) return null
  return {
    blocks: [{ type: 'heading', text: passage.text, lines: passage.lines }],
    uses: ['heading'],
  }
}

export const takeParagraph: BodyTaker = ({ passages, at }) => {
  const passage = passages[at]
  if (!passage || !isProse(passage.text)) return null
  return {
    blocks: [{ type: 'paragraph', text: passage.text, isRecognised: true, lines: passage.lines }],
    uses: ['paragraph'],
  }
}

/** Fallback: a paragraph in its place, reported as not recognised. */
export const keepUnrecognised: BodyTaker = ({ passages, at }) => {
  const passage = passages[at]
  if (!passage) return null
  return {
    blocks: [{ type: 'paragraph', text: passage.text, isRecognised: false, lines: passage.lines }],
    uses: ['not-recognised'],
  }
}

function isPicture({ passages, at, blocks }: BodyPlace): boolean {
  const text = passages[at]?.text ?? ''
  if (text.length < 200 && LABELLED_PICTURE.test(text)) return true
  const before = blocks.at(-1)
  return before?.type === 'heading' && isPortraitOf(before.text, text)
}

const isPortraitOf = (heading: string, name: string | undefined): boolean =>
  name !== undefined && isPersonName(name) && heading.includes(name)

const isShortQuestion = (text: string): boolean => isHeadingLike(text) && text.endsWith('?')
