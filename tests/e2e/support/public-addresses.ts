import { CONTENT_KINDS, contentType } from '@/domain/content-types'
import { newsPath, PATHS, searchPath } from '@/domain/paths'

import { ask, askAs, readText } from './hub'

/** Pages that exist whatever the content. */
export const HUBS: readonly string[] = [
  PATHS.home,
  PATHS.news,
  PATHS.campaigns,
  PATHS.topics,
  PATHS.strategies,
  PATHS.values,
  PATHS.joinUs,
  PATHS.events,
  PATHS.press,
  PATHS.search,
]

/** Filtered lists, with and without results. */
export const NARROWED: readonly string[] = [
  newsPath({ kind: 'press-release' }),
  newsPath({ q: 'children' }),
  newsPath({ q: 'nothingiscalledthis' }),
  searchPath({ q: 'fostering' }),
  searchPath({ q: 'nothingiscalledthis' }),
]

/** Every path in the sitemap. */
export async function sitemapPaths(): Promise<string[]> {
  const sitemap = await readText(PATHS.sitemap)
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
}

/** Paths of content and topics, grouped by their first segment. */
export function bySection(paths: readonly string[]): Map<string, string[]> {
  const sections = CONTENT_KINDS.flatMap((kind) => contentType(kind).section ?? [])
  const known = [...sections.filter(Boolean), PATHS.topics]
  const inSection = (section: string) => paths.filter((path) => path.startsWith(`${section}/`))
  const corporate = paths.filter(
    (path) => !HUBS.includes(path) && !known.some((section) => path.startsWith(`${section}/`)),
  )
  return new Map([
    ...known.map((section) => [section, inSection(section)] as const),
    ['corporate pages', corporate],
  ])
}

/** The largest page, in bytes of HTML. */
export async function fullestOf(paths: readonly string[]): Promise<string> {
  const sized = await Promise.all(
    paths.map(async (path) => ({ path, bytes: (await (await ask(path)).text()).length })),
  )
  const [fullest] = sized.sort((a, b) => b.bytes - a.bytes)
  if (!fullest) throw new Error('There is no page of this kind in the sitemap')
  return fullest.path
}

type StoredRedirect = { from: string; to?: string | null }

/** Old URLs: those that redirect, and those that answer 410. */
export async function storedRedirects(): Promise<{ moved: StoredRedirect[]; gone: string[] }> {
  const answer = await askAs('approver', '/api/redirects?limit=0&depth=0')
  const { docs } = (await answer.json()) as { docs: StoredRedirect[] } // as Payload returns it
  return {
    moved: docs.filter(({ to }) => to),
    gone: docs.filter(({ to }) => !to).map(({ from }) => from),
  }
}
