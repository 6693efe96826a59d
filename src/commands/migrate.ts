// Brings a database up to date: tables on SQLite, indexes on MongoDB. Connecting does both.
import { runCommand } from './command-env'

await runCommand(async () => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { env } = await import('@/env')
  const payload = await getPayload({ config, disableOnInit: true })
  await payload.destroy()
  const address = env.DATABASE_URL.replace(/\/\/[^@/]*@/, '//')
  console.log(`The database is up to date: ${address}`)
})
