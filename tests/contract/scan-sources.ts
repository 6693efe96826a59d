import { hubSources, type ScannedFile } from './source-files'

/** An identifier of a package, and the file that uses it: docs/relied-on.md must list both. */
export type Reliance = { readonly token: string; readonly file: string }

type Scan = { readonly what: string; readonly found: (source: ScannedFile) => string[] }

const PACKAGES = "(?:payload|@payloadcms|next|minisearch|@?lexical)(?:/[^']*)?"
const IMPORT = new RegExp(`import\\s+(?!type\\s)([^;'"]*?)\\s*from\\s+'(${PACKAGES})'`, 'g')
const ANY_IMPORT = new RegExp(`(?:from|import)\\s*\\(?'(${PACKAGES})'`, 'g')

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([whole, token]) => (token ?? whole).trim())

const matching = (pattern: RegExp, inFiles = /./) => ({
  found: ({ file, text }: ScannedFile) => (inFiles.test(file) ? all(pattern, text) : []),
})

/** `{ APIError, type Payload }` and `Document, { Head }`, without the types. */
const importedNames = (list: string): string[] =>
  list
    .replace(/[{}]/g, ',')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))

const isWithin = (from: string): boolean => from.split('/').length > (from.startsWith('@') ? 2 : 1)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Matches each of these texts literally. */
const anyOf = (...texts: readonly string[]): RegExp => new RegExp(texts.map(escaped).join('|'), 'g')

/** Matches each of these as a whole word. */
const anyWord = (...words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.join('|')})\\b`, 'g')

const CMS = /^(src\/(cms|commands)\/|payload\.config)/
const SCREENS = /^src\/cms\/admin\//
const SITE = /^src\/(pages|site)\//

/** Properties of Payload's requests and endpoints that this code changes. */
const CHANGED = [
  'handler',
  'validate',
  'lockDocuments',
  'file',
  'query',
  'payloadUploadSizes',
  'payloadDataLoader',
  'transactionID',
]

/**
 * Patterns of code that relies on undocumented behaviour. A new match fails the test until it has a
 * row in docs/relied-on.md or is listed as documented.
 */
export const SCANS: readonly Scan[] = [
  {
    what: 'a name imported from a package',
    found: ({ text }) => [...text.matchAll(IMPORT)].flatMap(([, list = '']) => importedNames(list)),
  },
  {
    what: 'a path within a package',
    found: ({ text }) => all(ANY_IMPORT, text).filter((from) => isWithin(from)),
  },
  {
    what: 'a name that says it may go',
    ...matching(/\bunstable_\w+|\bEXPERIMENTAL_\w+|\bexperimental\b(?=:)/g),
  },
  { what: 'a call past Payload’s operations', ...matching(/\b(db\.[a-z]\w+)/g, CMS) },
  {
    what: 'the adapter taken for another type',
    ...matching(anyWord('db as', 'as unknown as (?:Session|Operation|Write)'), CMS),
  },
  { what: 'a part of the adapter', ...matching(/\b(adapter\.(?!payload\b)[a-z]\w+)/g, CMS) },
  {
    what: 'something of Payload’s that is given anew',
    ...matching(new RegExp(`\\b\\w+\\.(?:${CHANGED.join('|')}) = |\\bhooks\\.\\w+ = `, 'g'), CMS),
  },
  {
    what: 'something of Payload’s that is written over',
    ...matching(
      /Object\.(?:assign\((?:args\.)?(?:adapter|payload|access)|defineProperty\(\w+)\b/g,
      CMS,
    ),
  },
  {
    what: 'something of Next’s that is given anew',
    ...matching(/\bres\.\w+ = (?=\()|\bthis\.context(?:\.\w+)?/g, SITE),
  },
  {
    what: 'what is kept by the request that it is about',
    ...matching(anyOf('new WeakMap', 'new WeakSet', "Symbol.for('council-"), CMS),
  },
  {
    what: 'an argument of Payload’s hooks',
    ...matching(
      anyWord(
        'currentDepth',
        'duplicateFromID',
        'payloadAPI',
        'publishAllLocales',
        'publishSpecificLocale',
        'unpublishAllLocales',
        'uploadEdits',
        'payloadUploadSizes',
        'payloadDataLoader',
      ),
      CMS,
    ),
  },
  {
    what: 'a field of Payload’s own',
    ...matching(
      anyWord('flattenedFields', 'resetPasswordToken', 'sid(?=:)', 'latest(?=: |\\?: | \\}\\))'),
      CMS,
    ),
  },
  {
    what: 'a part of Payload’s forms',
    ...matching(
      anyWord(
        'UPDATE_MANY',
        'getDocPermissions',
        'lastRenderedPath',
        'overrideLocalChanges',
        'returnLockStatus',
        'setBackgroundProcessing',
      ),
      CMS,
    ),
  },
  {
    what: 'an option that no page describes',
    ...matching(
      anyWord('backoff', 'deleteJobOnComplete', 'ensureIndexes', 'requestSizeLimit'),
      CMS,
    ),
  },
  { what: 'a collection or a cookie of Payload’s own', ...matching(/'payload-[a-z-]+'/g) },
  {
    what: 'a look at the page that Payload has drawn',
    ...matching(
      anyOf(
        'getElementById',
        'querySelector',
        'isModalOpen',
        'closeModal',
        'buttonId',
        'className="field-type',
      ),
      SCREENS,
    ),
  },
  {
    what: 'a mark of Next’s or of Node’s own',
    ...matching(
      /NEXT_PHASE|NEXT_RUNTIME|PAYLOAD_[A-Z_]+|x-nextjs-\w+|'http\.server\.[a-z.]+'|'Accept-CH'|globalThis/g,
    ),
  },
]

/** The project's own identifiers that the patterns match as well. */
const OWN = new Set(['PAYLOAD_SECRET'])
/** Files that query only elements rendered by this project. */
const OWN_ELEMENTS =
  /^src\/cms\/admin\/(workflow-panel\/transitions\/transition-form|comments\/(comments|use-commenting))\.tsx?$/

const SOURCES = hubSources()

export const relianceIn = (what: string): Reliance[] => {
  const scan = SCANS.find((one) => one.what === what)
  const found = SOURCES.filter(
    ({ file }) => !(what.startsWith('a look') && OWN_ELEMENTS.test(file)),
  )
    .flatMap((source) => (scan?.found(source) ?? []).map((token) => ({ token, file: source.file })))
    .filter(({ token }) => !OWN.has(token))
  return [...new Map(found.map((one) => [`${one.token} ${one.file}`, one])).values()]
}
