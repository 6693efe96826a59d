import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

import { pageOf } from '@tests/fixtures/import/read-fixture'
import { houseStyleFindings } from '@/domain/house-style/house-style'
import type { LineUse, ParsedPage } from '@/domain/text/parsed-page'

/**
 * The council's own pages are not part of this repository. If their folder exists next to it, the
 * importer is compared with what people found in them: content.yaml has the text, so none is quoted
 * here.
 */
const SEEDS = path.resolve(process.cwd(), '../shared/seeds')
const CONTENT = path.join(SEEDS, 'content.yaml')

type SeedDocument = {
  id: string
  seed_file: string
  content_type: string
  title: string
  title_repeated_at_seed_lines?: number[]
  published: { printed: string; iso: string; weekday_true: boolean } | null
  label_before_date?: string
  standfirst: string
  breadcrumb?: { items: string[] } | null
  banners?: string[]
  body: { type: string; seed_lines: number[]; text?: string }[]
  quotes?: { speaker: string; attribution: string; paragraphs: string[]; seed_lines: number[] }[]
  ratings?: { inspectorate: string; rows: { judgement: string; grade: string }[] }
  priorities?: { name: string; text: string; seed_line: number }[]
  values?: { name: string; text: string; seed_line: number }[]
  staff_networks?: string[]
  vacancies?: { title: string; reports_to: string }[]
  images?: { alt: string; seed_line: number }[]
}
type SeedContent = {
  people: { id: string; name: string; title_before_name: string | null }[]
  banners: { id: string; heading: string; text: string; link: { text: string } }[]
  documents: SeedDocument[]
}

const isHere = existsSync(CONTENT)
const content: SeedContent = isHere
  ? (parse(readFileSync(CONTENT, 'utf8')) as SeedContent) // YAML is untyped
  : { people: [], banners: [], documents: [] }

const pageOfSeed = ({ seed_file: name }: SeedDocument): ParsedPage =>
  pageOf({ name, bytes: readFileSync(path.join(SEEDS, name)) })

/** content.yaml was written with ordinary spaces. */
const spaced = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ').trim()

const USES: Readonly<Record<string, LineUse[]>> = {
  paragraph: ['standfirst', 'paragraph', 'list-lead-in'],
  heading: ['heading'],
  portrait: ['picture'],
  quote: ['quote', 'attribution'],
  rating_table: ['rating-lead-in', 'rating'],
  list: ['list-item'],
  values: ['list-lead-in', 'definition'],
  priorities: ['definition'],
}

/** How often each check fires, by document: counted by people (content.md, section 7). */
const COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'permanency-strategy-2021': {
    'ordinal-date': 1,
    'exclamation-mark': 1,
    'spaced-hyphen': 0,
    'period-ends-before-start': 1,
    'quote-marks-mismatched': 1,
    'apostrophe-missing': 1,
    'council-plural': 1,
    'today-without-date': 1,
    'month-first-date': 0,
    'title-repeated': 1,
    'title-too-long': 0,
    'attribution-comma': 1,
    'no-press-contact': 1,
    'no-notes-to-editors': 1,
    'no-ends': 1,
    'figure-without-source': 1,
    'U+00A0': 1,
    'U+2011': 2,
  },
  'ofsted-2022': {
    'ordinal-date': 1,
    'title-too-long': 1,
    'title-repeated': 1,
    'today-without-date': 1,
    'month-first-date': 1,
    'quote-marks-mismatched': 0,
    'vague-link-text': 1,
    'councillor-title-missing': 1,
    'overall-grade-not-in-summary': 1,
    'abbreviation-unexplained': 0,
    'no-ends': 1,
    'figure-without-source': 1,
    'U+00A0': 3,
  },
  'community-support-offer-2025': {
    'ordinal-date': 1,
    'label-run-into-date': 1,
    'spaced-hyphen': 2,
    'mixed-dashes': 1,
    'month-without-year': 1,
    'per-cent': 2,
    'with-disabilities': 1,
    'claim-without-figure': 1,
    'figure-without-source': 3,
    'quote-marks-mismatched': 0,
    'abbreviation-unexplained': 0,
    'title-repeated': 0,
    'U+00A0': 0,
  },
  'team-stoke-home': {
    'page-undated': 1,
    'exclamation-mark': 3,
    'spaced-hyphen': 6,
    'dash-spacing': 1,
    'mixed-dashes': 1,
    'semicolon-before-list': 1,
    'abbreviation-unexplained': 1,
    ampersand: 1,
    'vague-link-text': 1,
    'link-without-address': 2,
    'heading-is-question': 1,
    'claim-without-figure': 2,
    'council-capital': 2,
    'U+00A0': 12,
  },
  'our-values': {
    'page-undated': 1,
    'title-repeated': 1,
    'negative-contraction': 1,
    'semicolon-before-list': 1,
    'final-stop-missing': 1,
    'mixed-quote-styles': 1,
    'with-disabilities': 2,
    'wrong-term': 1,
    'council-capital': 1,
    'relative-time-undated': 1,
    'breadcrumb-as-text': 1,
    'U+00A0': 24,
    'U+202F': 1,
  },
}

if (!isHere)
  describe('the council’s own pages', () => {
    it('are not beside this repository, so the importer was not held against them', () => {
      expect(existsSync(CONTENT)).toBe(false)
    })
  })
else
  describe.each(content.documents.map((seed) => [seed.id, seed] as const))(
    'the council’s page %s',
    (id, seed) => {
      const page = pageOfSeed(seed)

      it('has the title, date, label, breadcrumb and standfirst that people found', () => {
        const { published } = seed
        expect(page.kind === 'news-release').toBe(seed.content_type === 'press_release')
        expect(page.isRecruitment).toBe(Boolean(seed.vacancies))
        expect(page.title.text).toBe(seed.title)
        expect(page.title.lines).toEqual(seed.title_repeated_at_seed_lines ?? page.title.lines)
        expect(page.published && { ...page.published, line: 0 }).toEqual(
          published && {
            printed: published.printed,
            on: published.iso,
            isWeekdayRight: published.weekday_true,
            line: 0,
          },
        )
        expect(page.strandLabel).toBe(seed.label_before_date ?? null)
        expect(page.breadcrumb).toEqual(seed.breadcrumb?.items ?? null)
        expect(spaced(page.standfirst ?? '')).toBe(spaced(seed.standfirst))
      })

      it('has the banners above it, out of the story', () => {
        const banners = content.banners.filter((banner) => seed.banners?.includes(banner.id))
        expect(
          page.banners.map(({ heading, text, linkText }) => [heading, text, linkText]),
        ).toEqual(banners.map(({ heading, text, link }) => [heading, text, link.text]))
      })

      it('has every quote word for word, with its speaker', () => {
        const quotes = page.blocks.filter((block) => block.type === 'quote')
        expect(
          quotes.map(({ attribution, paragraphs, lines, isClosed }) => ({
            attribution: attribution?.printed,
            speaker: attribution?.speakerName,
            title: attribution?.titleBefore ?? null,
            paragraphs: paragraphs.map(spaced),
            lines,
            isClosed,
          })),
        ).toEqual(
          (seed.quotes ?? []).map(({ attribution, paragraphs, speaker, seed_lines: lines }) => {
            const person = content.people.find((one) => one.id === speaker)
            return {
              attribution,
              speaker: person?.name,
              title: person?.title_before_name ?? null,
              paragraphs: paragraphs.map(spaced),
              lines,
              isClosed: true,
            }
          }),
        )
      })

      it('has its grades, priorities, values and networks in order', () => {
        const rating = page.blocks.find((block) => block.type === 'rating')
        const rows = rating?.rows.map(({ judgement, grade }) => ({ judgement, grade }))
        expect(rows).toEqual(seed.ratings?.rows)
        expect(rating?.inspectorate).toBe(seed.ratings?.inspectorate)
        const named = page.blocks.find((block) => block.type === 'definitions')
        const wanted = seed.priorities ?? seed.values
        expect(named?.items.map(({ name, text, line }) => [name, spaced(text), line])).toEqual(
          wanted?.map(({ name, text, seed_line: line }) => [name, spaced(text), line]),
        )
        const list = page.blocks.find((block) => block.type === 'list')
        expect(list?.items).toEqual(seed.staff_networks)
      })

      it('has its vacancies and pictures', () => {
        expect(page.vacancies.map(({ title, reportsTo }) => [title, reportsTo])).toEqual(
          (seed.vacancies ?? []).map(({ title, reports_to: reportsTo }) => [title, reportsTo]),
        )
        expect(page.pictures.map(({ alt, line }) => [alt, line])).toEqual(
          (seed.images ?? []).map(({ alt, seed_line: line }) => [alt, line]),
        )
      })

      it('has each part of the body for what it is, and nothing unrecognised', () => {
        for (const { type, seed_lines: lines, text } of seed.body) {
          const [from = 0, to = from] = [lines[0], lines.at(-1)]
          const span = page.passages.filter(({ lines: at }) => at.some((n) => n >= from && n <= to))
          for (const { usedAs } of span) expect(USES[type]).toContain(usedAs)
          if (text) expect(spaced(span[0]?.text ?? '')).toBe(spaced(text))
        }
        expect(page.account.filter(({ usedAs }) => usedAs === 'not-recognised')).toEqual([])
      })

      it('shows the faults that people counted', () => {
        const findings = houseStyleFindings(page)
        const countOf = (code: string): number =>
          code.startsWith('U+')
            ? (findings.find(({ excerpt }) => excerpt.startsWith(code))?.count ?? 0)
            : findings.filter((finding) => finding.code === code).length
        const wanted = COUNTS[id] ?? {}
        const found = Object.fromEntries(Object.keys(wanted).map((code) => [code, countOf(code)]))
        expect(found).toEqual(wanted)
      })

      it('is never told to change the words of a quote for people with disabilities', () => {
        const advice = houseStyleFindings(page).filter(({ code }) => code === 'with-disabilities')
        for (const { isInsideQuote } of advice) expect(isInsideQuote).toBe(false)
      })
    },
  )
