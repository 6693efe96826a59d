import { renderToStaticMarkup } from 'react-dom/server'

import { htmlDocument } from './html-document'
import { SITE_STYLE } from './paths'
import type { ExampleCase } from './read-components'
import type { Scheme } from './site-style'

type Args = { example: ExampleCase; scheme: Scheme | null }

/** A page with one example and the site's stylesheet, for the frames and for screenshots. */
export function casePage({ example, scheme }: Args): string {
  const isPageWide = PAGE_WIDE.test(renderToStaticMarkup(example.element))
  return htmlDocument({
    title: example.title,
    styles: [scheme ? `${SITE_STYLE}?scheme=${scheme}` : SITE_STYLE],
    body: (
      // Next's root element, which the stylesheet lays out.
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

/** Components that set their own page margins get no padding from this page. */
const PAGE_WIDE = /class="(?:[^"]* )?(?:container|lead__grid|skyline|skip-link)[ "]/
