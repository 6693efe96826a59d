import { APIError } from 'payload'

import { type Refusal, type RefusalCode, refusal, statusOf } from '@/domain/refusals'

/** A refusal on its way out through Payload: its status, its words, and every refusal as data. */
export class Refused extends APIError {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ message }) => message).join(' '), statusOf(refusals), { refusals }, true)
    this.name = 'Refused'
  }

  static because(code: RefusalCode, message?: string): Refused {
    return new Refused([refusal(code, message)])
  }
}
