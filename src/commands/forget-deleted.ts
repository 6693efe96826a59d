// Erases the stored content of items deleted before a date, once its retention period is over. The
// erasure is itself an audit event.
//   npm run forget-deleted -- --before 2025-01-01 --by 'Jo Smith' --reason 'Kept for two years: retention schedule, line 12'
import { parseArgs } from 'node:util'

import { readSignature } from './command-arguments'
import { runAsCommand } from './command-env'

await runAsCommand(async () => {
  const { before, by, reason } = readArguments()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { forgetDeleted } = await import('@/cms/audit/forget-deleted')
  const payload = await getPayload({ config, disableOnInit: true })
  const count = await forgetDeleted({ payload, before, by, reason, now: new Date() })
  await payload.destroy()
  console.log(`Erased: what was kept of ${count} deletion(s).`)
})

function readArguments() {
  const text = { type: 'string', default: '' } as const
  const { values } = parseArgs({ options: { before: text, by: text, reason: text } })
  const before = new Date(`${values.before}T00:00:00.000Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.before) || Number.isNaN(before.getTime()))
    throw new Error('Give --before with a day, 2025-01-01.')
  return { before, ...readSignature(values) }
}
