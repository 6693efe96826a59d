import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload'

import { answerNotSignedIn } from '@/cms/rest/answer-not-signed-in'

import { sessionOf } from './own-credentials'
import { accountOfId } from './read-account'

/**
 * Makes Payload's endpoints report that a session has ended. Payload responds with a server error
 * when the session ends during a refresh, and logs a sign-out without a session as an error.
 */
export function answerEndedSessions(config: SanitizedConfig): SanitizedConfig {
  const users = config.collections.find(({ slug }) => slug === 'users')
  for (const endpoint of users?.endpoints || []) {
    const around = isPost(endpoint) ? AROUND[endpoint.path] : undefined
    if (around) endpoint.handler = around(endpoint.handler)
  }
  return config
}

const isPost = ({ method }: Endpoint): boolean => method === 'post'

type Around = (handler: PayloadHandler) => PayloadHandler

const AROUND: Readonly<Record<string, Around>> = {
  '/logout': (signOut) => (req) => (req.user ? signOut(req) : answerNobody()),
  '/refresh-token': (refresh) => async (req) => {
    try {
      return await refresh(req)
    } catch (error) {
      if (!req.user) throw error
      const account = await accountOfId(req, req.user.id)
      const isOpen = account?.sessions?.some(({ id }) => id === sessionOf(req))
      if (isOpen) throw error
      return answerNotSignedIn(req)
    }
  },
}

const answerNobody = (): Response =>
  Response.json({ errors: [{ message: 'Nobody is signed in here.' }] }, { status: 400 })
