import type {
  LineAccount,
  LineUse,
  ParsedPage,
  Passage,
  ParsedPicture,
} from '@/domain/text/parsed-page'
import { type RawPassage, toRawPassages } from '@/domain/text/raw-passages'

import { findFigures } from './figures'
import { type ImportRefusal, refuseFile } from './import-refusal'
import { readBody, type ReadBody } from './read-body'
import { readPageHead, type ReadHead } from './read-head'
import { findTail, readTail } from './read-tail'
import { findLetters } from './signed-letters'
import type { Source } from './source'
import { findVacancies, readsAsRecruitment } from './vacancies'

/**
 * Parses a page without losing anything: `account` gives every source line exactly one use, and an
 * unrecognised line becomes a paragraph in its place in `blocks`. Text is preserved exactly,
 * including wrong punctuation and invisible characters; only trailing spaces are removed.
 */
export function parsePage(source: Source): ParsedPage | ImportRefusal {
  const raw = toRawPassages(source.lines)
  const tailAt = findTail(raw) ?? raw.length
  const head = readPageHead(raw.slice(0, tailAt))
  if (!head) return refuseFile({ code: 'no-title', fileName: source.name })
  const middle = [...raw.slice(0, tailAt).keys()].filter((at) => isOfBody(head.uses.get(at)))
  const body = bodyOf(raw, middle, head)
  const tail = readTail(raw.slice(tailAt))
  const bodyUses = new Map(middle.map((at, index) => [at, body.uses[index]]))
  const passages = raw.map((passage, at) => ({
    ...passage,
    usedAs: bodyUses.get(at) ?? head.uses.get(at) ?? tail.uses[at - tailAt] ?? 'not-recognised',
  }))
  const isRelease = head.published !== null || tailAt < raw.length
  return {
    ...headFields(source, raw, head),
    kind: isRelease ? 'news-release' : 'page',
    isRecruitment: !isRelease && readsAsRecruitment(passages),
    blocks: body.blocks,
    notes: tail.notes,
    pressContact: tail.pressContact,
    pictures: passages.filter(({ usedAs }) => usedAs === 'picture').map(toPicture),
    letters: findLetters(body.blocks),
    figures: findFigures(passages),
    vacancies: isRelease ? [] : findVacancies(passages),
    passages,
    account: accountOf(source, passages),
  }
}

const isOfBody = (use: LineUse | undefined): boolean =>
  use === undefined || use === 'not-recognised'

/** Unrecognised lines above the title become the start of the body. */
function bodyOf(raw: readonly RawPassage[], middle: readonly number[], head: ReadHead): ReadBody {
  const above = middle.filter((at) => at < head.titleAt)
  const below = middle.filter((at) => at > head.titleAt)
  const read = readBody(below.flatMap((at) => raw[at] ?? []))
  const kept = above.flatMap((at) => raw[at] ?? [])
  const unknown = kept.map(({ text, lines }) => {
    return { type: 'paragraph', text, lines, isRecognised: false } as const
  })
  const uses = [...kept.map((): LineUse => 'not-recognised'), ...read.uses]
  return { blocks: [...unknown, ...read.blocks], uses }
}

function headFields(source: Source, raw: readonly RawPassage[], head: ReadHead) {
  const textUsedAs = (use: LineUse) => raw.find((_, at) => head.uses.get(at) === use)?.text ?? null
  const isTitle = (use: LineUse | undefined) => use === 'title' || use === 'title-repeated'
  const titled = raw.filter((_, at) => isTitle(head.uses.get(at)))
  return {
    fileName: source.name,
    fingerprint: source.fingerprint,
    title: {
      text: raw[head.titleAt]?.text ?? '',
      lines: titled.flatMap(({ lines }) => lines.slice(0, 1)),
    },
    published: head.published?.date ?? null,
    strandLabel: head.published?.label ?? textUsedAs('strand-label'),
    banners: head.banners,
    breadcrumb: head.breadcrumb,
    standfirst: textUsedAs('standfirst'),
  }
}

const toPicture = ({ text, lines }: Passage): ParsedPicture => ({ alt: text, line: lines[0] ?? 0 })

function accountOf({ lines }: Source, passages: readonly Passage[]): LineAccount[] {
  const uses = new Map(
    passages.flatMap(({ lines: at, usedAs }) => at.map((line) => [line, usedAs])),
  )
  return lines.map((text, index) => ({
    line: index + 1,
    text,
    usedAs: uses.get(index + 1) ?? 'blank',
  }))
}
