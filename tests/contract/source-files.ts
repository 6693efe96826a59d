import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export type ScannedFile = { readonly file: string; readonly text: string }

/** The files below a folder whose names match, with their text, sorted by path from the root. */
export const filesIn = (folder: string, ending: RegExp): ScannedFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile()) // a route may be a folder named theme.css
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** All sources, except specs, generated files and schema migrations. */
export const hubSources = (): ScannedFile[] =>
  [
    ...filesIn('src', /\.(tsx?|css)$/),
    ...['payload.config.ts', 'next.config.ts'].map((file) => ({
      file,
      text: readFileSync(file, 'utf8'),
    })),
  ].filter(({ file }) => !NOT_WRITTEN_BY_HAND.test(file))

const NOT_WRITTEN_BY_HAND = /\.spec\.tsx?$|^src\/cms\/generated\/|^src\/cms\/migrations\/\d/
