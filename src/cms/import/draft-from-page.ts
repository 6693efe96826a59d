import type { NewsRelease, Page } from '@/cms/generated/payload-types'
import { SUMMARY_LIMIT } from '@/domain/content-types'
import { listMark } from '@/domain/text/line-shapes'
import type { PageBlock, ParsedPage } from '@/domain/text/parsed-page'

import { bodyFrom, noonOf } from './body-from-page'
import type { FoundLinks } from './find-links'

type Kept = 'title' | 'summary' | 'body' | 'importedFrom'
type ReleaseOnly =
  'kind' | 'strand' | 'originallyPublishedOn' | 'notesToEditors' | 'pressContact' | 'campaigns'

/** The data that an import writes: never a state, status or address. */
export type ImportedDraft =
  | { readonly collection: 'news-releases'; readonly data: Pick<NewsRelease, Kept | ReleaseOnly> }
  | { readonly collection: 'pages'; readonly data: Pick<Page, Kept> }

/** Whether the first paragraph is short enough to be the standfirst; if not, it opens the body. */
export const hasShortStandfirst = ({ standfirst }: ParsedPage): boolean =>
  standfirst !== null && standfirst.length <= SUMMARY_LIMIT

/** The fields of a draft, from what the page prints. `report` is stored with them. */
export function draftFrom(page: ParsedPage, links: FoundLinks, report: string): ImportedDraft {
  const { fileName, fingerprint } = page
  const shared = {
    title: page.title.text,
    summary: hasShortStandfirst(page) ? page.standfirst : null,
    body: bodyFrom(page, bodyParts(page), links),
    importedFrom: { fileName, fingerprint, report },
  }
  if (page.kind === 'page') return { collection: 'pages', data: shared }
  return {
    collection: 'news-releases',
    data: {
      ...shared,
      kind: 'press-release',
      strand: page.strandLabel,
      originallyPublishedOn: noonOf(page.published?.on) ?? null,
      notesToEditors: page.notes.map((note) => ({ note: listMark(note)?.item ?? note })),
      pressContact: contactFrom(page.pressContact),
      campaigns: links.campaign ? [links.campaign.id] : [],
    },
  }
}

function bodyParts(page: ParsedPage): readonly PageBlock[] {
  if (!page.standfirst || hasShortStandfirst(page)) return page.blocks
  const lines = page.passages
    .filter(({ usedAs }) => usedAs === 'standfirst')
    .flatMap((passage) => [...passage.lines])
  return [{ type: 'paragraph', text: page.standfirst, isRecognised: true, lines }, ...page.blocks]
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u
const PHONE = /\+?\d[\d\s()-]{8,}\d/u

/** The first phone number and email address in the contact lines; the rest is the name. */
function contactFrom(lines: readonly string[]): NonNullable<NewsRelease['pressContact']> {
  const text = lines.join(', ')
  const email = EMAIL.exec(text)?.[0] ?? null
  const phone = PHONE.exec(text)?.[0].trim() ?? null
  const rest = [email, phone].reduce<string>((left, found) => left.replace(found ?? '', ''), text)
  const name = rest.replace(/(?:[,;:]\s*)+/gu, ', ').replace(/^[\s,]+|[\s,]+$/gu, '')
  return { name: name || null, phone, email }
}
