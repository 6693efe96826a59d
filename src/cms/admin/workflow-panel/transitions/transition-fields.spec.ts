import { describe, expect, it } from '@jest/globals'

import { TRANSITION_NAMES, transitionRow } from '@/domain/workflow/workflow'

import {
  emptyFields,
  fieldsAsked,
  transitionBodyOf,
  transitionFields,
  valuesAtFirst,
} from './transition-fields'

const unpublish = transitionFields({ transition: 'unpublish', asks: ['unpublishReason'] })
const publish = transitionFields({ transition: 'publish', asks: ['changeKind'] })
const submit = transitionFields({ transition: 'submit', asks: [] })

describe('what a transition asks for', () => {
  it.each(TRANSITION_NAMES)('has a field for everything %s asks', (transition) => {
    const { asks = [] } = transitionRow(transition)
    expect(transitionFields({ transition, asks }).length >= asks.length).toBe(true)
  })

  it('asks where a replaced page leads, and only then', () => {
    const names = (reason: string) => fieldsAsked(unpublish, { reason }).map(({ name }) => name)
    expect(names('legal')).toEqual(['reason', 'comment'])
    expect(names('consolidated')).toEqual(['reason', 'redirectTo', 'comment'])
  })

  it('asks for no public note on a minor change', () => {
    const names = (changeKind: string) =>
      fieldsAsked(publish, { changeKind }).map(({ name }) => name)
    expect(names('minor')).toEqual(['changeKind'])
    expect(names('correction')).toEqual(['changeKind', 'changeNote'])
  })
})

describe('what is empty', () => {
  const codes = (fields: Parameters<typeof emptyFields>[0], values: object) =>
    emptyFields(fields, values).map(({ code, field }) => `${code} at ${field}`)

  it('is said all at once, each at its field, before anything is sent', () => {
    const urgently = transitionFields({
      transition: 'publish-urgently',
      asks: ['reason', 'changeKind'],
    })
    expect(codes(urgently, { reason: ' ' })).toEqual([
      'reason-required at reason',
      'change-kind-required at changeKind',
    ])
    expect(codes(unpublish, { reason: 'consolidated' })).toEqual([
      'replacement-required at redirectTo',
    ])
  })

  it('is nothing that may be left out', () => {
    expect(codes(submit, {})).toEqual([])
    expect(codes(unpublish, { reason: 'legal' })).toEqual([])
  })

  it.each(TRANSITION_NAMES)('is every refusal of %s that filling in can end', (transition) => {
    const { asks = [] } = transitionRow(transition)
    for (const { isOptional, ifEmpty } of transitionFields({ transition, asks }))
      expect(Boolean(isOptional)).toBe(ifEmpty === undefined)
  })
})

describe('what a transition sends', () => {
  it('leaves out what is blank and what is no longer asked for', () => {
    expect(
      transitionBodyOf(unpublish, { reason: 'legal', redirectTo: '/news', comment: '  ' }),
    ).toEqual({
      reason: 'legal',
    })
  })

  it('sends a time as it was typed, for the server to read as London’s', () => {
    expect(transitionBodyOf(submit, { reviewer: '7', dueAt: '2025-10-02T17:00' })).toEqual({
      reviewer: '7',
      dueAt: '2025-10-02T17:00',
    })
  })
})

describe('what is filled in already', () => {
  const change = { kind: 'correction', note: 'The date was wrong.' } as const

  it('is what the revision says of itself, on submission', () => {
    expect(valuesAtFirst({ transition: 'submit' }, { change })).toEqual({
      changeKind: 'correction',
      changeNote: 'The date was wrong.',
    })
    expect(valuesAtFirst({ transition: 'submit' }, { change: { kind: null, note: null } })).toEqual(
      {},
    )
    expect(valuesAtFirst({ transition: 'withdraw' }, { change })).toEqual({})
  })
})
