// Creates the template database for integration tests: migrated, with an account in every role.
import { getPayload } from 'payload'

import config from '@payload-config'

import { makePeople } from './people'

const payload = await getPayload({ config, disableOnInit: true })
await makePeople(payload)
await payload.destroy()
process.exit(0)
