import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

/**
 * Payload fills fields missing from a write with values of the newest version, even a draft. A
 * write to the public row must therefore set empty fields explicitly, or text of the draft becomes
 * public.
 */
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const ask = async <Body>(person: HubPerson, method: string, path: string, body?: object) =>
  hub.rest<Body>(method, path, { body, token: await desk.tokenOf(person) })

const discard = async (person: HubPerson, path: string) => {
  const { body } = await ask<{ proposal: { version: string } }>(person, 'GET', `${path}/proposal`)
  const { version } = body.proposal
  return (await ask(person, 'POST', `${path}/proposal`, { act: 'reject', version })).status
}

describe('settings that were never in force', () => {
  it('have no text of a discarded proposal', async () => {
    const proposed = { councilName: 'One person’s council', boilerplate: 'Words of one person.' }
    await ask('administrator', 'POST', '/api/globals/settings', proposed)
    expect(await discard('administrator', '/api/globals/settings')).toBe(200)
    const { readSettings } = await import('@/cms/read/read-settings')
    const { councilName, boilerplate } = await readSettings()
    expect([councilName, boilerplate ?? null]).toEqual(['Council', null])
  })
})

describe('a topic without a description', () => {
  it('has no text of a discarded proposal', async () => {
    const made = await ask<{ doc: { id: string } }>('approver', 'POST', '/api/topics', {
      title: 'Canals',
    })
    const path = `/api/topics/${made.body.doc.id}`
    const { body } = await ask<{ proposal: { version: string } }>(
      'approver2',
      'GET',
      `${path}/proposal`,
    )
    const { version } = body.proposal
    const confirmed = await ask('approver2', 'POST', `${path}/proposal`, {
      act: 'confirm',
      version,
    })
    expect(confirmed.status).toBe(200)
    await ask('approver', 'PATCH', path, { description: 'Words of one person.' })
    expect(await discard('approver', path)).toBe(200)
    const topic = await hub.payload.findByID({ collection: 'topics', id: made.body.doc.id })
    expect(topic).toMatchObject({ title: 'Canals', _status: 'published' })
    expect(topic.description ?? null).toBeNull()
  })
})

describe('what went out urgently', () => {
  it('has no words of a revision in progress after it is confirmed', async () => {
    const body = [
      { blockType: 'quote', kind: 'direct', words: 'Stay in.', speakerName: 'Jo Smith' },
    ]
    const id = await desk.write('author', 'A burst pipe', { body })
    await desk.must('approver', id, 'publish-urgently', { reason: 'Danger' })
    await desk.must('author', id, 'revise')
    const path = `/api/news-releases/${id}`
    const draft = await ask<{ body: { id: string }[] }>('author', 'GET', `${path}?draft=true`)
    const revised = draft.body.body.map((block) => ({
      ...block,
      speakerRole: 'Words of one person',
    }))
    const more = { subheading: 'Words of one person', seo: { description: 'Words of one person' } }
    const saved = await ask('author', 'PATCH', `${path}?draft=true`, { body: revised, ...more })
    expect(saved.status).toBe(200)
    const before = JSON.stringify(await hub.payload.findByID({ collection: 'news-releases', id }))
    expect(before).not.toContain('Words of one person')
    await desk.must('approver2', id, 'confirm-urgent')
    const after = JSON.stringify(await hub.payload.findByID({ collection: 'news-releases', id }))
    expect(after).not.toContain('Words of one person')
    const kept = await ask('author', 'GET', `${path}?draft=true&depth=0`)
    expect(JSON.stringify(kept.body)).toContain('Words of one person')
  })
})
