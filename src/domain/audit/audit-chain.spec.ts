import { describe, expect, it } from '@jest/globals'

import {
  type AuditKey,
  auditKey,
  type AuditKeys,
  chainBreaks,
  type ChainedEvent,
  signedHash,
  unsignedHash,
} from './audit-chain'

const OLD = auditKey('an old key that has been replaced')
const NOW = auditKey('the key that signs events at present')
const KEYS: AuditKeys = { current: NOW, old: [OLD] }

/** Appends events signed with this key, or unsigned events from before there were keys. */
function extended(before: readonly ChainedEvent[], length: number, key?: AuditKey): ChainedEvent[] {
  const events = [...before]
  for (let added = 0; added < length; added += 1) {
    const sequence = events.length + 1
    const previousHash = events.at(-1)?.hash ?? null
    events.push(rehashed({ sequence, summary: `Event ${sequence}`, previousHash, hash: '' }, key))
  }
  return events
}

function rehashed(event: ChainedEvent, key?: AuditKey): ChainedEvent {
  const named = { ...event, keyId: key?.id ?? null }
  return { ...named, hash: key ? signedHash(named, key) : unsignedHash(named) }
}

const chain = (length: number) => extended([], length, NOW)

/** The whole chain recomputed after a change, as anyone with write access to the database could. */
const rewritten = (events: readonly ChainedEvent[], key?: AuditKey): ChainedEvent[] =>
  events.reduce<ChainedEvent[]>((done, event, index) => {
    const summary = index === 1 ? 'Something else' : event.summary
    const previousHash = done.at(-1)?.hash ?? null
    return [...done, rehashed({ ...event, summary, previousHash }, key)]
  }, [])

const breaksOf = (events: readonly ChainedEvent[]) => chainBreaks(events, KEYS)

describe('chainBreaks', () => {
  it('finds nothing in a chain that holds, empty or not', () => {
    expect(breaksOf([])).toEqual([])
    expect(breaksOf(chain(5))).toEqual([])
  })

  it('says which event was removed', () => {
    const events = chain(5)
    expect(breaksOf(events.filter(({ sequence }) => sequence !== 3))).toEqual([
      { sequence: 3, problem: 'It was removed.' },
    ])
    expect(breaksOf(events.slice(2))[0]).toEqual({
      sequence: 1,
      problem: 'Numbers 1 to 2 were removed.',
    })
  })

  it('says which event was changed', () => {
    const events = chain(5).map((event) =>
      event.sequence === 2 ? { ...event, summary: 'Something else' } : event,
    )
    expect(breaksOf(events)).toEqual([{ sequence: 2, problem: 'It was changed.' }])
  })

  it('finds a change by somebody who has the key, by the event after it', () => {
    const events = chain(5).map((event) =>
      event.sequence === 2 ? rehashed({ ...event, summary: 'Else' }, NOW) : event,
    )
    expect(breaksOf(events).map(({ sequence }) => sequence)).toEqual([3])
  })

  it('says which event was put in', () => {
    const events = chain(4)
    const forged = rehashed({ ...events[1]!, summary: 'Forged' }, NOW)
    expect(breaksOf([events[0]!, events[1]!, forged, events[2]!, events[3]!])[0]).toEqual({
      sequence: 2,
      problem: 'It stands twice.',
    })
  })

  it('finds a chain made afresh without the key', () => {
    expect(breaksOf(rewritten(chain(4)))).toEqual([
      { sequence: 4, problem: expect.stringContaining('Nothing up to here is signed') },
    ])
    const guessed = rewritten(chain(4), { ...NOW, secret: 'a guess at what the key may be' })
    expect(breaksOf(guessed).map(({ problem }) => problem)).toEqual(
      Array(4).fill('It was changed.'),
    )
    const another = auditKey('a key of whoever holds the database')
    expect(breaksOf(rewritten(chain(2), another))[0]?.problem).toMatch(/a key that is not set here/)
  })

  it('finds a tail added without a signature, or with a key that was replaced', () => {
    expect(breaksOf(extended(chain(3), 1))).toEqual([
      { sequence: 4, problem: 'It is not signed, and events before it are.' },
    ])
    const replaced = extended(extended([], 2, OLD), 2, NOW)
    expect(breaksOf(replaced)).toEqual([])
    expect(breaksOf(extended(replaced, 1, OLD))).toEqual([
      { sequence: 5, problem: 'It was signed with a key that had been replaced before.' },
    ])
  })

  it('keeps events from before there was a key, sealed by the first signed one', () => {
    const sealed = extended(extended([], 3), 2, NOW)
    expect(breaksOf(sealed)).toEqual([])
    const forged = [...rewritten(sealed.slice(0, 3)), ...sealed.slice(3)]
    expect(breaksOf(forged)).toEqual([
      { sequence: 4, problem: expect.stringContaining('It does not follow the event before') },
    ])
  })

  it('does not depend on the order of keys or on nothings, in which databases differ', () => {
    expect(signedHash({ details: { b: 1, a: 2 }, why: undefined }, NOW)).toBe(
      signedHash({ why: null, details: { a: 2, b: 1, c: null } }, NOW),
    )
  })
})
