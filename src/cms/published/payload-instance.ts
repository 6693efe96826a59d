import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one Payload of this process, connected at first use. Throws what the database throws. */
export const payloadInstance = (): Promise<Payload> => getPayload({ config })
