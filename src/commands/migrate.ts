// Brings a database up to date: connecting creates SQLite's tables and MongoDB's indexes, then the
// pending data steps change the content. An unsigned audit trail from an older version is sealed
// first.
import { runAsCommand } from './command-env'

await runAsCommand(async () => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { env } = await import('@/env')
  const { runDataSteps } = await import('@/cms/migrations/data/run-data-steps')
  const payload = await getPayload({ config, disableOnInit: true })
  const { openTrail } = await import('@/cms/audit/open-trail')
  await openTrail(payload)
  await runDataSteps({ payload, say: (sentence) => console.log(sentence) })
  await payload.destroy()
  const address = env.DATABASE_URL.replace(/\/\/[^@/]*@/, '//')
  console.log(`The database is up to date: ${address}`)
})
