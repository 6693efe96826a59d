import type { Payload } from 'payload'

import { sendOutHead } from '@/cms/audit/send-out-head'
import { sweepFiles } from '@/cms/files/sweep-files'
import { inLane } from '@/cms/database/write-context'
import { requeueStoppedMail } from '@/cms/mail/requeue-stopped-mail'
import { sendQueuedMail } from '@/cms/mail/send-queued-mail'
import { recoverTransitions } from '@/cms/workflow/transition-journal'
import { oncePerProcess } from '@/once-per-process'

import { clearCacheAtMidnight } from './clear-cache-at-midnight'
import { publishDue } from './publish-due'
import { queueDigest } from './queue-digest'

type Round = { readonly everySeconds: number; readonly run: (payload: Payload) => Promise<unknown> }

/**
 * What the scheduler runs, each in its own rounds: a mail server that stays silent, a site that is
 * slow to respond or a transition that has to be finished delays nothing that is due.
 */
export const ROUNDS: Readonly<Record<string, Round>> = {
  publishing: {
    everySeconds: 2,
    run: (payload) => inLane('scheduler', () => publishDue({ payload, now: new Date() })),
  },
  recovery: { everySeconds: 10, run: recoverTransitions },
  digest: { everySeconds: 60, run: (payload) => queueDigest({ payload, now: new Date() }) },
  'audit head': { everySeconds: 60, run: (payload) => sendOutHead({ payload, now: new Date() }) },
  mail: { everySeconds: 5, run: sendQueuedMail },
  'stopped mail': {
    everySeconds: 60,
    run: (payload) => requeueStoppedMail({ payload, now: new Date() }),
  },
  midnight: { everySeconds: 1, run: async () => clearCacheAtMidnight(new Date()) },
  files: { everySeconds: 600, run: (payload) => sweepFiles({ payload, now: new Date() }) },
  links: {
    everySeconds: 10,
    run: ({ jobs }) => jobs.run({ queue: 'links', limit: 5, silent: true }),
  },
}

/** Runs the rounds for as long as the server runs. Started once by the server, never by a command. */
export function startScheduler(payload: Payload): void {
  oncePerProcess('scheduler', () =>
    Object.entries(ROUNDS).map(([name, round]) => startRounds({ payload, name, round })),
  )
}

type StartArgs = { payload: Payload; name: string; round: Round }

/** Rounds of one task never overlap. One that fails is logged, and the next retries. */
function startRounds({ payload, name, round }: StartArgs): NodeJS.Timeout {
  let isRunning = false
  const runUnlessRunning = async () => {
    if (isRunning) return
    isRunning = true
    try {
      await round.run(payload)
    } catch (err) {
      payload.logger.error({ err, msg: `The scheduler’s round of ${name} failed` })
    } finally {
      isRunning = false
    }
  }
  return setInterval(() => void runUnlessRunning(), round.everySeconds * 1000).unref()
}
