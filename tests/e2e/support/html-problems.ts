const MOST_BYTES = 100 * 1024

type Rule = { readonly problem: string; readonly isBroken: (page: Answered) => boolean }
type Answered = { readonly html: string; readonly headers: Headers }

const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length

/** Rules for every public page. */
const RULES: readonly Rule[] = [
  {
    problem: 'is not HTML in UTF-8',
    isBroken: ({ headers }) => !/^text\/html; charset=utf-8$/i.test(type(headers)),
  },
  {
    problem: 'is not in British English',
    isBroken: ({ html }) => !html.includes('<html lang="en-GB"'),
  },
  { problem: 'has not exactly one H1', isBroken: ({ html }) => count(html, /<h1[\s>]/g) !== 1 },
  { problem: 'has no title', isBroken: ({ html }) => !/<title[^>]*>[^<]+<\/title>/.test(html) },
  {
    problem: 'has no description',
    isBroken: ({ html }) => !/<meta name="description" content="[^"]+"/.test(html),
  },
  {
    problem: 'has not exactly one canonical address',
    isBroken: ({ html }) => count(html, /<link[^>]+rel="canonical"/g) !== 1,
  },
  {
    problem: 'has a script of the framework',
    isBroken: ({ html }) => /<script[^>]+src="[^"]*\/_next\//.test(html),
  },
  {
    problem: 'has an inline script',
    isBroken: ({ html }) =>
      count(html, /<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")[\s>]/g) > 0,
  },
  {
    problem: 'has an inline style',
    isBroken: ({ html }) => /<style[\s>]|<[^>]+\sstyle="/.test(html),
  },
  { problem: 'has an event handler', isBroken: ({ html }) => /<[a-z][^>]*\son[a-z]+="/.test(html) },
  { problem: 'sets a cookie', isBroken: ({ headers }) => headers.has('set-cookie') },
  {
    problem: `is over ${MOST_BYTES} bytes`,
    isBroken: ({ html }) => Buffer.byteLength(html) > MOST_BYTES,
  },
  {
    problem: 'has no content security policy without inline code',
    isBroken: ({ headers }) => !isStrict(headers.get('content-security-policy') ?? ''),
  },
]

const type = (headers: Headers): string => headers.get('content-type') ?? ''
const isStrict = (policy: string): boolean =>
  policy.includes("default-src 'none'") && !policy.includes('unsafe-inline')

/** The rules that a page breaks, as messages. */
export const htmlProblems = (page: Answered): string[] =>
  RULES.filter(({ isBroken }) => isBroken(page)).map(({ problem }) => problem)
