/** Local government vocabulary that the 2020 dictionary lacks. */
const TRADE =
  'wellbeing safeguarding childcare kinship caseload caseworker app apps website websites webpage blog podcast livestream webinar email emails online cyber covid coronavirus homelessness biodiversity greenspace rewilding wheelie upcycling regeneration placemaking multi pre co non anti covid inclusivity neurodiverse neurodiversity neurodivergent ofsted transgender subregion outturn headteacher headteachers drop ins handprints toolkit toolkits signposting signpost upskill upskilling tourism carers carer fostering fosterer sparsity ceramics potbank oatcake oatcakes'

const words = (text: string): string[] => text.match(/\p{L}[\p{L}’']*/gu) ?? []

const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '')

/** The words in names and lists, as `isWord` looks them up: lower case, straight apostrophes. */
export const personalWords = (texts: readonly (string | null | undefined)[]): Set<string> =>
  new Set([...words(TRADE), ...texts.flatMap((text) => words(text ?? ''))].map(plain))

/** Whether the council's own word list has this word, ignoring case. */
export const isPersonalWord = (personal: ReadonlySet<string>, word: string): boolean =>
  personal.has(plain(word))
