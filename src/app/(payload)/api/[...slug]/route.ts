// Payload generates this file once; the code before its handlers is ours.
import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { beforePayload } from '@/cms/rest/before-payload'

export const GET = beforePayload(config, REST_GET(config))
export const POST = beforePayload(config, REST_POST(config))
export const DELETE = beforePayload(config, REST_DELETE(config))
export const PATCH = beforePayload(config, REST_PATCH(config))
export const PUT = beforePayload(config, REST_PUT(config))
