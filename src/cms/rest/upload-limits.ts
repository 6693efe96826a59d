import { env } from '@/env'

import { FORM_OVERHEAD, inMegabytes } from './body-limits'

/** For Payload, which counts a file and its form again while parsing them. */
export const UPLOAD_LIMITS = {
  limits: { fileSize: env.MAX_UPLOAD_BYTES },
  requestSizeLimit: env.MAX_UPLOAD_BYTES + FORM_OVERHEAD,
  abortOnLimit: true,
  responseOnLimit: `This file is too large to be taken: ${inMegabytes(env.MAX_UPLOAD_BYTES)} MB at most.`,
} as const
