import config from '@payload-config'

import { getPayload, type Payload } from 'payload'

/** The single Payload instance of this process, connected at first use. Throws database errors. */
export const payloadInstance = (): Promise<Payload> => getPayload({ config })
