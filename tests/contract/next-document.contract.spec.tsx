import { createRequire } from 'node:module'

import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { HtmlContext, type HtmlProps } from 'next/dist/shared/lib/html-context.shared-runtime.js'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ComponentType } from 'react'

let PublicDocument: ComponentType<object>
beforeAll(async () => {
  // CommonJS interop: an import's default export would be the whole module here.
  const real = createRequire(import.meta.url)('next/document') as typeof import('next/document')
  jest.unstable_mockModule('next/document', () => ({ ...real, default: real.default }))
  const { default: Document } = await import('@/pages/_document')
  PublicDocument = Document as unknown as ComponentType<object> // it reads none of the props that Next passes
})

const STYLE = 'static/css/site.css'
const SCRIPTS = ['static/chunks/main.js', 'static/chunks/pages/_app.js']

/** The context that Next passes to a document: a page with two scripts and a stylesheet. */
const contextOf = (more: Partial<HtmlProps>): HtmlProps =>
  ({
    __NEXT_DATA__: { page: '/news', props: {}, query: {}, buildId: 'build' },
    dangerousAsPath: '/news',
    docComponentsRendered: {},
    buildManifest: {
      devFiles: [],
      polyfillFiles: ['static/chunks/polyfills.js'],
      lowPriorityFiles: [],
      rootMainFiles: [],
      pages: { '/_app': [...SCRIPTS, STYLE], '/news': SCRIPTS, '/_error': SCRIPTS },
    },
    isDevelopment: false,
    dynamicImports: [],
    dynamicCssManifest: new Set(),
    headTags: [],
    assetQueryString: '',
    mutableAssetQueryString: '',
    cssAssetQueryString: '',
    scriptLoader: {},
    ...more,
  }) as unknown as HtmlProps // only the properties that a document reads

const rendered = (more: Partial<HtmlProps> = {}) => {
  const context = contextOf(more)
  const html = renderToStaticMarkup(
    <HtmlContext.Provider value={context}>
      <PublicDocument />
    </HtmlContext.Provider>,
  )
  return { html, context }
}

describe('the document around a public page', () => {
  it('has the styles of the page but not its scripts', () => {
    const { html } = rendered()
    expect(html).toContain(STYLE)
    expect(html).not.toMatch(/<script|\.js\b|__NEXT_DATA__/)
  })

  it('has no scripts in development either, and is not hidden until one runs', () => {
    const { html } = rendered({ isDevelopment: true })
    expect(html).toContain(STYLE)
    expect(html).not.toMatch(/<script|\.js\b|display:none/)
  })

  it('has scripts on the error page in development, which shows that the test finds them', () => {
    const data = { ...contextOf({}).__NEXT_DATA__, page: '/_error' }
    const { html } = rendered({ isDevelopment: true, __NEXT_DATA__: data })
    expect(html).toContain(SCRIPTS[0])
  })

  it('marks each of its four parts as rendered, which Next requires', () => {
    const { context } = rendered()
    const all = { Html: true, Head: true, Main: true, NextScript: true }
    expect(context.docComponentsRendered).toEqual(all)
  })
})
