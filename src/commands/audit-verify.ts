// Reads the whole audit trail and says whether its chain holds, or where it is broken. Exits 1 if so.
// Keep the last number and hash it prints somewhere else: only they show events taken off the end.
import { runCommand } from './command-env'

await runCommand(async () => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { readAuditTrail } = await import('@/cms/workflow/read-audit-trail')
  const { chainBreaks } = await import('@/domain/workflow/audit-chain')
  const payload = await getPayload({ config, disableOnInit: true })

  const events = []
  for await (const event of readAuditTrail({ payload })) events.push({ ...event })
  await payload.destroy()
  const breaks = chainBreaks(events)
  for (const { sequence, problem } of breaks) console.error(`Event ${sequence}: ${problem}`)
  if (breaks.length > 0) throw new Error(`The audit trail is broken in ${breaks.length} place(s).`)
  const last = events.at(-1)
  console.log(
    last
      ? `The audit trail holds: ${events.length} events. The last is number ${last.sequence}, ${last.hash}`
      : 'The audit trail is empty.',
  )
})
