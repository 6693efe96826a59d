import { describe, expect, it } from '@jest/globals'

import { auditHash, chainBreaks, type ChainedEvent } from './audit-chain'

function chain(length: number): ChainedEvent[] {
  const events: ChainedEvent[] = []
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const event = {
      sequence,
      action: 'submit',
      summary: `Event ${sequence}`,
      previousHash: events.at(-1)?.hash ?? null,
    }
    events.push({ ...event, hash: auditHash(event) })
  }
  return events
}

const rehashed = (event: ChainedEvent): ChainedEvent => ({ ...event, hash: auditHash(event) })

describe('chainBreaks', () => {
  it('finds nothing in a chain that holds, empty or not', () => {
    expect(chainBreaks([])).toEqual([])
    expect(chainBreaks(chain(5))).toEqual([])
  })

  it('says which event was removed', () => {
    const events = chain(5)
    expect(chainBreaks(events.filter(({ sequence }) => sequence !== 3))).toEqual([
      { sequence: 3, problem: 'It was removed.' },
    ])
    expect(chainBreaks(events.slice(2))[0]).toEqual({
      sequence: 1,
      problem: 'Numbers 1 to 2 were removed.',
    })
  })

  it('says which event was changed', () => {
    const events = chain(5).map((event) =>
      event.sequence === 2 ? { ...event, summary: 'Something else' } : event,
    )
    expect(chainBreaks(events)).toEqual([{ sequence: 2, problem: 'It was changed.' }])
  })

  it('finds a change whose own hash was made afresh, by the event after it', () => {
    const events = chain(5).map((event) =>
      event.sequence === 2 ? rehashed({ ...event, summary: 'Else' }) : event,
    )
    expect(chainBreaks(events).map(({ sequence }) => sequence)).toEqual([3])
  })

  it('says which event was put in', () => {
    const events = chain(4)
    const forged = rehashed({ ...events[1]!, summary: 'Forged' })
    expect(chainBreaks([events[0]!, events[1]!, forged, events[2]!, events[3]!])[0]).toEqual({
      sequence: 2,
      problem: 'It stands twice.',
    })
  })

  it('does not depend on the order of keys or on nothings, in which databases differ', () => {
    expect(auditHash({ details: { b: 1, a: 2 }, why: undefined })).toBe(
      auditHash({ why: null, details: { a: 2, b: 1, c: null } }),
    )
  })
})
