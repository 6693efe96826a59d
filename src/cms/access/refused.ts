import { APIError } from 'payload'

import { type Refusal, type RefusalCode, refusal, statusOf } from '@/domain/refusals'

/** An error that carries refusals through Payload: status, messages, and each refusal as data. */
export class Refused extends APIError {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ message }) => message).join(' '), statusOf(refusals), { refusals }, true)
    this.name = 'Refused'
  }

  static because(code: RefusalCode, message?: string): Refused {
    return new Refused([refusal(code, message)])
  }
}
