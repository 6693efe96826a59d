import { hubSources, type SourceFile } from './source-files'

/** Something of a package that a file of the hub names: both are looked for in docs/relied-on.md. */
export type Reliance = { readonly token: string; readonly file: string }

type Scan = { readonly what: string; readonly found: (source: SourceFile) => string[] }

const PACKAGES = "(?:payload|@payloadcms|next|minisearch|@?lexical)(?:/[^']*)?"
const IMPORT = new RegExp(`import\\s+(?!type\\s)([^;'"]*?)\\s*from\\s+'(${PACKAGES})'`, 'g')
const ANY_IMPORT = new RegExp(`(?:from|import)\\s*\\(?'(${PACKAGES})'`, 'g')

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([whole, token]) => (token ?? whole).trim())

const matching = (pattern: RegExp, inFiles = /./) => ({
  found: ({ file, text }: SourceFile) => (inFiles.test(file) ? all(pattern, text) : []),
})

/** `{ APIError, type Payload }` and `Document, { Head }`, without the types. */
const importedNames = (list: string): string[] =>
  list
    .replace(/[{}]/g, ',')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))

const isWithin = (from: string): boolean => from.split('/').length > (from.startsWith('@') ? 2 : 1)

const CMS = /^(src\/(cms|commands)\/|payload\.config)/

/**
 * What makes a file rely on more than what a package says of itself. A new one fails until it has a row, or
 * stands among the names that are documented.
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
    ...matching(/\bdb as\b|\bas unknown as (?:Session|Operation|Write)\b/g, CMS),
  },
  { what: 'a part of the adapter', ...matching(/\b(adapter\.(?!payload\b)[a-z]\w+)/g, CMS) },
  {
    what: 'something of Payload’s that is given anew',
    ...matching(
      /Object\.assign\((?:args\.)?(?:adapter|payload|access)\b|Object\.defineProperty\((?:error|req)\b|\bhooks\.\w+ = |\bendpoint\.handler = |\bvalidated\.validate = |\.lockDocuments = |\breq\.(?:file|query|payloadUploadSizes|payloadDataLoader) = /g,
      CMS,
    ),
  },
  {
    what: 'something of Next’s that is given anew',
    ...matching(/\bres\.end = |\bthis\.context\.?\w*/g, /^src\/(pages|site)\//),
  },
  {
    what: 'what is kept by the request that it is about',
    ...matching(/new Weak(?:Map|Set)\b|Symbol\.for\('council-/g, CMS),
  },
  {
    what: 'an argument or a field of Payload’s own',
    ...matching(
      /\b(?:duplicateFromID|publishAllLocales|publishSpecificLocale|unpublishAllLocales|currentDepth|uploadEdits|payloadUploadSizes|payloadDataLoader|payloadAPI|flattenedFields|lastRenderedPath|overrideLocalChanges|getDocPermissions|returnLockStatus|resetPasswordToken|editorConfig)\b|\bsid:|'UPDATE_MANY'|\blatest\b(?=: |\?: | \}\))/g,
      CMS,
    ),
  },
  {
    what: 'an option that no page describes',
    ...matching(/\b(?:requestSizeLimit|deleteJobOnComplete|backoff|ensureIndexes)\b(?=:)/g, CMS),
  },
  { what: 'a collection or a cookie of Payload’s own', ...matching(/'payload-[a-z-]+'/g) },
  {
    what: 'a look at the page that Payload has drawn',
    ...matching(
      /getElementById|querySelector|isModalOpen|closeModal|buttonId|className="field-type/g,
      /^src\/cms\/admin\//,
    ),
  },
  {
    what: 'a mark of Next’s or of Node’s own',
    ...matching(
      /NEXT_PHASE|NEXT_RUNTIME|PAYLOAD_[A-Z_]+(?=\b)|x-nextjs-\w+|'http\.server\.[a-z.]+'|'Accept-CH'|globalThis/g,
    ),
  },
]

/** The words of the project's own that the scans meet as well. */
const OWN = new Set(['PAYLOAD_SECRET'])
/** These ask for elements that they have drawn themselves. */
const OWN_ELEMENTS =
  /^src\/cms\/admin\/(workflow-panel\/move-form|comments\/(comments|use-commenting))\.tsx?$/

export const relianceIn = (what: string): Reliance[] => {
  const scan = SCANS.find((one) => one.what === what)
  const found = hubSources()
    .filter(({ file }) => !(what.startsWith('a look') && OWN_ELEMENTS.test(file)))
    .flatMap((source) => (scan?.found(source) ?? []).map((token) => ({ token, file: source.file })))
    .filter(({ token }) => !OWN.has(token))
  return [...new Map(found.map((one) => [`${one.token} ${one.file}`, one])).values()]
}
