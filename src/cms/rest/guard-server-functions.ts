import type { SanitizedConfig, ServerFunctionClient, ServerFunctionClientArgs } from 'payload'

import { verdictFor } from '@/cms/access/access-rules'
import { SERVER_FUNCTION_TABLE } from '@/cms/access/server-function-table'
import { mayLock } from '@/cms/locks/may-lock'

import { whoAsks } from './who-asks'

type Guarding = {
  config: Promise<SanitizedConfig>
  /** Of the request that the function came with. */
  headersOf: () => Promise<Headers>
  call: ServerFunctionClient
}

/**
 * Calls a function of the editor's screens for a person whom the table lets call it, and answers null to
 * everybody else before Payload is asked anything: the screens take that for a session that has ended,
 * and keep what is in the form. Payload locks what a form asks the lock of, whoever asks: so that is
 * asked for nobody who may not write there.
 */
export const guardServerFunctions =
  ({ config, headersOf, call }: Guarding): ServerFunctionClient =>
  async (asked) => {
    const rule = Object.hasOwn(SERVER_FUNCTION_TABLE, asked.name)
      ? SERVER_FUNCTION_TABLE[asked.name]
      : undefined
    const { serverURL } = await config
    const actor = await whoAsks(config, { url: serverURL, headers: await headersOf() })
    if (!actor || !rule || verdictFor(rule, actor) === 'refused') return null
    return call(mayLock(actor, asked.args) ? asked : withoutLock(asked))
  }

const withoutLock = (asked: ServerFunctionClientArgs): ServerFunctionClientArgs => ({
  ...asked,
  args: { ...asked.args, returnLockStatus: false },
})
