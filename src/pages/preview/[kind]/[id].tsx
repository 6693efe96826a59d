import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import type { ComponentType } from 'react'

import CorporatePage from '@/pages/[...path]'
import Campaign from '@/pages/campaigns/[slug]'
import Event from '@/pages/events/[slug]'
import Vacancy from '@/pages/join-us/[slug]'
import NewsRelease from '@/pages/news/[slug]'
import Person from '@/pages/people/[slug]'
import Strategy from '@/pages/strategies/[slug]'
import type { PagedKind } from '@/domain/paths'
import { type LoadedProps, publicPage, type PublicPageProps } from '@/site/http/public-page'
import { loadPreview, type PreviewView } from '@/site/loaders/preview-page'

const PAGES = {
  'news-releases': NewsRelease,
  campaigns: Campaign,
  strategies: Strategy,
  vacancies: Vacancy,
  people: Person,
  events: Event,
  pages: CorporatePage,
} as const satisfies Record<PagedKind, unknown>

/** The newest draft rendered as the public page, next to the editor's form. */
export default function Preview({ site, view: { kind, page } }: PublicPageProps<PreviewView>) {
  const Page = PAGES[kind] as ComponentType<PublicPageProps<unknown>> // the page component for this kind
  return (
    <>
      <Head>
        <meta name="robots" content="noindex, nofollow" key="robots" />
        <script type="module" src="/assets/js/preview.js" />
      </Head>
      <Page site={site} view={page} />
    </>
  )
}

export const getServerSideProps: GetServerSideProps<LoadedProps<PreviewView>> = (context) =>
  publicPage(({ params, now }) =>
    loadPreview({
      kind: String(params.kind),
      id: String(params.id),
      headers: new Headers(context.req.headers as Record<string, string>), // the headers read here have one value
      now,
    }),
  )(context)
