import path from 'node:path'

export type JourneyArguments = {
  /** Arguments passed on to Jest: file patterns, `-t NAME`. */
  readonly forJest: readonly string[]
  /** The file for Jest's JSON results, from which the tests are counted. */
  readonly results: string
  readonly isRenewingScreenshots: boolean
  /** Whether to build, load and start nothing, for journeys without a database. */
  readonly isWithoutHub: boolean
}

const OUTPUT_FILE = '--outputFile='
/** Our own options, and those always given to Jest, which may not be repeated. */
const NOT_PASSED_ON = /^--(?:screenshots|no-hub|json|outputFile=.*)$/

/** Parses the arguments of `npm run test:e2e --`. `output` is the default folder for results. */
export function journeyArguments(given: readonly string[], output: string): JourneyArguments {
  const asked = given.find((argument) => argument.startsWith(OUTPUT_FILE))
  return {
    forJest: given.filter((argument) => !NOT_PASSED_ON.test(argument)),
    results: asked
      ? path.resolve(asked.slice(OUTPUT_FILE.length))
      : path.join(output, 'results.json'),
    isRenewingScreenshots: given.includes('--screenshots'),
    isWithoutHub: given.includes('--no-hub'),
  }
}
