import type { Page } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES, EXAMPLE_PICTURE } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { type PageView, toPageView } from '@/site/views/page-view'
import { LONG_WORD } from '@/site/views/picture-examples'
import { EXAMPLE_NOW, EXAMPLE_SETTINGS } from '@/site/views/site-examples'

import { PageArticle } from './page-article'

const page = (changes: Partial<Page>): PageView =>
  toPageView(
    {
      id: 'page',
      title: 'About the council',
      createdAt: EXAMPLE_NOW,
      updatedAt: EXAMPLE_NOW,
      ...changes,
    },
    { settings: EXAMPLE_SETTINGS, above: [], now: EXAMPLE_NOW },
  )

const full: Partial<Page> = {
  summary: 'Who we are, what we do and how to reach us.',
  picture: EXAMPLE_PICTURE,
  body: Object.values(BLOCK_EXAMPLES),
}

export const examples = {
  'a page with a picture and a block of each kind': <PageArticle view={page(full)} />,
  'a page with a title and some text': <PageArticle view={page({ body: [BLOCK_EXAMPLES.text] })} />,
  'a page that has been withdrawn': (
    <PageArticle
      view={page({
        ...full,
        state: 'withdrawn',
        withdrawnAt: '2025-08-20T09:00:00.000Z',
        withdrawnReason: 'This is out of date. What it says may no longer be right.',
      })}
    />
  ),
  'a title that has to break': (
    <PageArticle view={page({ title: LONG_WORD, summary: LONG_WORD })} />
  ),
} satisfies Examples
