import type { ValidationError } from 'payload'
import type { z } from 'zod'

import { type Refusal, type RefusalCode, refusal, statusOf } from '@/domain/refusals'

/** Every refusal, for our own screens and in the shape in which Payload's screens show errors. */
export const answerRefusals = (refusals: readonly Refusal[]): Response =>
  Response.json({ refusals, errors: refusals }, { status: statusOf(refusals) })

/** 422 for an invalid body, with every reason at its field. */
export function answerBadBody({ issues }: z.ZodError): Response {
  const refusals = issues.map(({ message, path }) => ({
    code: 'bad-body',
    message,
    field: path.join('.'),
  }))
  return Response.json({ refusals, errors: refusals }, { status: 422 })
}

export const answerNoSuchItem = (): Response =>
  Response.json({ errors: [{ message: 'There is no such item.' }] }, { status: 404 })

/** Payload's validation errors for a document as refusals, each at its field. */
export const fieldRefusals = (error: ValidationError, code: RefusalCode): Refusal[] =>
  error.data.errors.map(({ message, path }) => refusal(code, message, path))
