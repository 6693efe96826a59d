import { renderToStaticMarkup } from 'react-dom/server'

import { htmlDocument } from './html-document'
import { SITE_STYLE } from './paths'
import type { ExampleCase } from './read-components'
import type { Scheme } from './site-style'

type Args = { example: ExampleCase; scheme: Scheme | null }

/** One case by itself, with the site's stylesheet: what the frames show and screenshots are made of. */
export function casePage({ example, scheme }: Args): string {
  const isPageWide = PAGE_WIDE.test(renderToStaticMarkup(example.element))
  return htmlDocument({
    title: example.title,
    styles: [scheme ? `${SITE_STYLE}?scheme=${scheme}` : SITE_STYLE],
    body: (
      // The element Next puts around every page, which the stylesheet lays out.
      <div id="__next">
        {isPageWide ? (
          example.element
        ) : (
          <div className="container section section--snug">{example.element}</div>
        )}
      </div>
    ),
  })
}

/** What keeps a distance from the edges of the page by itself is given none here. */
const PAGE_WIDE = /class="(?:[^"]* )?(?:container|lead__grid|skyline|skip-link)[ "]/
