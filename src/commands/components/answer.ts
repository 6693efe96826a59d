import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { casePage } from './case-page'
import { componentPage } from './component-page'
import { indexPage } from './index-page'
import { ALL_COMPONENTS, FIT_FRAMES, OWN_STYLE, SITE_STYLE } from './paths'
import type { DocumentedComponent } from './read-components'
import { inScheme, type Scheme, SCHEMES } from './site-style'

export type ComponentsAnswer = { readonly type: string; readonly content: string | Buffer }
export type Library = {
  readonly components: readonly DocumentedComponent[]
  readonly siteStyle: string
}

const HTML = 'text/html; charset=utf-8'
const OWN_FILES = path.join('src', 'commands', 'components')
const PUBLIC = path.resolve('public')
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Examples refer to uploaded pictures; each is replaced by a drawing. */
const STORED_FILES = '/media/'
const STAND_IN = path.join('assets', 'img', 'kilns.svg')

/** The content and media type at a path; null means 404. */
export async function answerFor(
  library: Library,
  { pathname, searchParams }: URL,
): Promise<ComponentsAnswer | null> {
  const scheme = SCHEMES.find((one) => one === searchParams.get('scheme')) ?? null
  if (pathname === SITE_STYLE) return styleAnswer(library.siteStyle, scheme)
  if (pathname === OWN_STYLE || pathname === FIT_FRAMES)
    return fileAnswer(path.join(OWN_FILES, pathname))
  if (pathname.startsWith('/assets/')) return fileAnswer(path.join(PUBLIC, pathname))
  if (pathname.startsWith(STORED_FILES)) return fileAnswer(path.join(PUBLIC, STAND_IN))
  const content = pageFor(library, { pathname, scheme })
  return content === null ? null : { type: HTML, content }
}

type PageArgs = { pathname: string; scheme: Scheme | null }

function pageFor({ components }: Library, { pathname, scheme }: PageArgs): string | null {
  if (pathname === '/') return indexPage(components)
  if (pathname === ALL_COMPONENTS)
    return componentPage({ title: 'All components', components, shown: components })
  const component = components.find((one) => one.path === pathname)
  if (component) return componentPage({ title: component.name, components, shown: [component] })
  const example = components.flatMap(({ cases }) => cases).find((one) => one.path === pathname)
  return example ? casePage({ example, scheme }) : null
}

const styleAnswer = (css: string, scheme: Scheme | null): ComponentsAnswer => ({
  type: 'text/css; charset=utf-8',
  content: scheme ? inScheme(css, scheme) : css,
})

async function fileAnswer(file: string): Promise<ComponentsAnswer | null> {
  const type = TYPES[path.extname(file)]
  if (!type) return null
  const content = await readFile(file).catch(() => null) // no such file: a 404
  return content && { type, content }
}
