// Imports scraped council pages as drafts: reads every file of a folder as plain text, on behalf of
// an account, and reports what was recognised, what was not, and what breaks the house style.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { DEMO_DIR, runAsCommand } from './command-env'

const USAGE = 'Usage: npm run import -- FOLDER [--as EMAIL] [--report FILE]'

await runAsCommand(async () => {
  const { folder, email, reportFile } = readArguments()
  const { importFolder, listSourceFiles } = await import('@/cms/import/import-folder')
  await listSourceFiles(folder)
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { findImporter } = await import('@/cms/import/find-importer')
  const { importReportText } = await import('@/domain/import/import-report-text')
  const payload = await getPayload({ config, disableOnInit: true })

  const importer = await findImporter(payload, email)
  console.error(`Importing ${folder} as ${importer.user.email}`)
  const report = await importFolder(importer, folder)
  await payload.destroy()
  console.log(importReportText(report, { isFull: false }))
  const written = writeReport(reportFile, {
    '.txt': importReportText(report, { isFull: true }),
    '.json': JSON.stringify(report, null, 2),
  })
  console.log(`The report with every line: ${written.join(' and ')}`)
})

function readArguments() {
  const { positionals, values } = parseCommandLine()
  const [folder, ...others] = positionals
  if (!folder || others.length > 0) throw new Error(USAGE)
  const reportFile = values.report ?? path.join(DEMO_DIR, 'import-report')
  return { folder, email: values.as, reportFile }
}

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { as: { type: 'string' }, report: { type: 'string' } },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}

function writeReport(file: string, contents: Readonly<Record<string, string>>): string[] {
  const base = file.replace(/\.(?:txt|json)$/u, '')
  mkdirSync(path.dirname(base), { recursive: true })
  return Object.entries(contents).map(([ending, content]) => {
    writeFileSync(base + ending, content)
    return base + ending
  })
}
