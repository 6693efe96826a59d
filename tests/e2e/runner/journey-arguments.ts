import path from 'node:path'

export type JourneyArguments = {
  /** Passed on: patterns of files, `-t WORDS`. */
  readonly forJest: readonly string[]
  /** Where Jest writes its results as JSON, since they are counted from there. */
  readonly results: string
  readonly isRenewingScreenshots: boolean
  /** For journeys that read no database: nothing is built, loaded or started for them. */
  readonly isWithoutHub: boolean
}

const OUTPUT_FILE = '--outputFile='
/** Ours, or given to Jest in any case: it takes neither twice. */
const NOT_PASSED_ON = /^--(?:screenshots|no-hub|json|outputFile=.*)$/

/** Reads what follows `npm run test:e2e --`. `output` is the folder for what nobody asked for elsewhere. */
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
