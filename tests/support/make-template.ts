// Makes the database that each integration file copies: migrated, with somebody in every role.
import { getPayload } from 'payload'

import config from '@payload-config'

import { makePeople } from './people'

const payload = await getPayload({ config, disableOnInit: true })
await makePeople(payload)
await payload.destroy()
process.exit(0)
