// Verifies the whole audit trail.
//   npm run audit:verify -- --expect 120:3f…    a head from the daily mail; may be repeated
//   npm run audit:verify -- --heads FILE        a file of heads to use instead of AUDIT_HEAD_FILE
// Exit codes: 0 intact; 1 the chain is broken; 2 the chain is intact, but known events are missing.
import { parseArgs } from 'node:util'

import { readExpected } from './command-arguments'
import { CommandFailure, runAsCommand } from './command-env'

await runAsCommand(async () => {
  const { expected, heads } = readArguments()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { env } = await import('@/env')
  const { auditKeys } = await import('@/cms/audit/audit-keys')
  const { readHeadFile } = await import('@/cms/audit/head-file')
  const { excusedHeads } = await import('@/cms/audit/read-heads')
  const { readSignedHead } = await import('@/cms/audit/trail-notes')
  const { emptyProblem } = await import('@/cms/audit/watch-trail')
  const { readAuditTrail } = await import('@/cms/audit/read-audit-trail')
  const { chainBreaks } = await import('@/domain/audit/audit-chain')
  const { describeUnmet, headText, unmetHeads } = await import('@/domain/audit/audit-heads')

  const file = heads ?? env.AUDIT_HEAD_FILE
  const known = [...(await readHeadFile(file)), ...expected]
  const payload = await getPayload({ config, disableOnInit: true })
  const noted = await readSignedHead(payload)
  const events = []
  for await (const event of readAuditTrail({ payload })) events.push({ ...event })
  const problemOfNone = events.length === 0 ? await emptyProblem(payload) : null
  await payload.destroy()

  const breaks = chainBreaks(events, auditKeys())
  for (const { sequence, problem } of breaks) console.error(`Event ${sequence}: ${problem}`)
  if (breaks.length > 0) throw new Error(`The audit trail is broken in ${breaks.length} place(s).`)

  const last = events.at(-1) ?? null
  const hashOf = new Map(events.map(({ sequence, hash }) => [sequence, hash]))
  const excused = excusedHeads(events)
  const missing = unmetHeads(known, hashOf)
  // A head given with --expect is reported even if its loss was accepted.
  const unmet = unmetHeads([...(noted ? [noted] : []), ...known], hashOf).filter(
    ({ head }) => expected.includes(head) || !excused.has(headText(head)),
  )
  for (const { head } of unmet) console.error(`Not in the trail: ${headText(head)}`)
  const problem = describeUnmet(unmet, last) ?? problemOfNone
  if (problem) throw new CommandFailure(problem, 2)

  console.log(last ? holds(events.length, headText(last)) : 'The audit trail is empty.')
  console.log(whatItHas(known.length, missing.length))
})

/** States how many heads were checked, and how many are missing but accepted. */
function whatItHas(known: number, excused: number): string {
  if (known === 0)
    return 'Whether events were taken off its end was not looked at: give --expect or --heads.'
  if (excused === 0) return `It has each of the ${known} event(s) that were its newest once.`
  return `It has ${known - excused} of the ${known} event(s) that were its newest once. That ${excused} are gone was accepted with audit:accept: the reason is in the event.`
}

function holds(count: number, head: string): string {
  return `The audit trail holds: ${count} events, signed. Keep its head elsewhere: ${head}`
}

function readArguments() {
  const options = {
    expect: { type: 'string', multiple: true, default: [] as string[] },
    heads: { type: 'string' },
  } as const
  const { values } = parseArgs({ options })
  return { expected: readExpected(values.expect), heads: values.heads }
}
