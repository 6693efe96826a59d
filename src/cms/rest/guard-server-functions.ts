import type { SanitizedConfig, ServerFunctionClient, ServerFunctionClientArgs } from 'payload'

import { verdictFor } from '@/cms/access/access-rules'
import { SERVER_FUNCTION_TABLE } from '@/cms/access/server-function-table'
import { mayLock } from '@/cms/locks/may-lock'

import { signedInActor } from './signed-in-actor'

type Guarding = {
  config: Promise<SanitizedConfig>
  /** Of the request that called the function. */
  headersOf: () => Promise<Headers>
  call: ServerFunctionClient
}

/**
 * Calls a server function of the editor for a user whom the access table permits, and returns null
 * to anyone else before Payload runs: the screens treat that as an ended session, and keep what is
 * in the form. Payload lets any user's form request a lock; that request is removed for a user who
 * may not write there.
 */
export const guardServerFunctions =
  ({ config, headersOf, call }: Guarding): ServerFunctionClient =>
  async (asked) => {
    const rule = Object.hasOwn(SERVER_FUNCTION_TABLE, asked.name)
      ? SERVER_FUNCTION_TABLE[asked.name]
      : undefined
    const { serverURL } = await config
    const actor = await signedInActor(config, { url: serverURL, headers: await headersOf() })
    if (!actor || !rule || verdictFor(rule, actor) === 'refused') return null
    return call(mayLock(actor, asked.args) ? asked : withoutLock(asked))
  }

const withoutLock = (asked: ServerFunctionClientArgs): ServerFunctionClientArgs => ({
  ...asked,
  args: { ...asked.args, returnLockStatus: false },
})
