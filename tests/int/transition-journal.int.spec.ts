import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

const NO_SUCH_PROCESS = 2 ** 30
const collection = 'open-transitions'
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

/** A journal row as left by a process that was killed before any other write. */
async function leaveNote(item: string, step: Record<string, unknown>): Promise<void> {
  const { processName } = await import('@/cms/instances/process-name')
  const [machine] = JSON.parse(processName()) as [string]
  const owner = JSON.stringify([machine, NO_SUCH_PROCESS, 'killed'])
  const data = { item, step, owner, leaseUntil: new Date().toISOString() }
  await hub.payload.create({ collection, data })
}

async function submissionOf(id: string): Promise<Record<string, unknown>> {
  const { readWorkflowItem } = await import('@/cms/workflow/read-workflow-item')
  const req = await createLocalReq({}, hub.payload)
  const { id: actorId, name } = hub.users.author
  return {
    kind: 'news-releases',
    id,
    transition: 'submit',
    input: {},
    actor: { id: actorId, name, roles: ['author'] },
    now: new Date().toISOString(),
    item: await readWorkflowItem({ req, kind: 'news-releases', id }),
    decision: { allowed: true, to: 'in-review' },
    from: null,
  }
}

const notes = async () =>
  (await hub.payload.find({ collection, limit: 0 })).docs.map(({ item }) => item).sort()

describe('transitions that a killed process has left open', () => {
  it('are brought to an end, whatever becomes of one that cannot be', async () => {
    const { recoverTransitions } = await import('@/cms/workflow/transition-journal')
    const id = await desk.write('author', 'Half submitted')
    await leaveNote('news-releases:first', { nothing: 'that can be read' })
    await leaveNote(`news-releases:${id}`, await submissionOf(id))
    await leaveNote('news-releases:last', { nothing: 'that can be read' })
    expect(await recoverTransitions(hub.payload)).toEqual(['undone'])
    expect(await notes()).toEqual(['news-releases:first', 'news-releases:last'])
  })
})
