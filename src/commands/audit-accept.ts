// Records, after a restore from a backup, which events the audit trail has lost and why. This ends
// the alarm in the log and in /health/ready; the event records who accepted the loss.
//   npm run audit:accept -- --by 'Jo Smith' --reason 'Restored the backup of 25 November after a disk failure'
//   --expect 120:3f…    a head from the daily mail or the log that is in no file; may be repeated
import { parseArgs } from 'node:util'

import { readExpected, readSignature } from './command-arguments'
import { runAsCommand } from './command-env'

await runAsCommand(async () => {
  const { by, reason, expected } = readArguments()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { acceptTrail } = await import('@/cms/audit/accept-trail')
  const { headText } = await import('@/domain/audit/audit-heads')
  const payload = await getPayload({ config, disableOnInit: true })
  const missing = await acceptTrail({ payload, by, reason, expected, now: new Date() })
  await payload.destroy()
  for (const head of missing) console.log(`Accepted as gone: ${headText(head)}`)
  console.log('It is recorded, with the reason. The alarm ends within a minute.')
})

function readArguments() {
  const text = { type: 'string', default: '' } as const
  const options = {
    by: text,
    reason: text,
    expect: { type: 'string', multiple: true, default: [] as string[] },
  } as const
  const { values } = parseArgs({ options })
  return { ...readSignature(values), expected: readExpected(values.expect) }
}
