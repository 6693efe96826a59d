import { APIError } from 'payload'

import { type Refusal, type RefusalCode, refusal, statusOf } from '@/domain/refusals'

/** A refusal on its way out through Payload: its status, its words, and every refusal as data. */
export class WorkflowRefused extends APIError {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ message }) => message).join(' '), statusOf(refusals), { refusals }, true)
    this.name = 'WorkflowRefused'
  }

  static because(code: RefusalCode, message?: string): WorkflowRefused {
    return new WorkflowRefused([refusal(code, message)])
  }
}
