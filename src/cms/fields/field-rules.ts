import type { FlattenedField } from 'payload'

import { isDate } from '@/domain/dates'
import { isRichText } from '@/domain/rich-text/is-rich-text'
import { followsGrammar } from '@/domain/rich-text/text-grammar'

import { asRow } from './stored-rows'

/**
 * The longest text, in characters: Payload's own default. A shorter limit on a field applies only
 * at publication; an unfinished draft may exceed it, so that autosave works.
 */
export const LONGEST_TEXT = 40_000
/** The most rows of a list, blocks of a body or links of a field. */
export const MOST_ROWS = 500

/** What is wrong with a value, and the path of its field. */
type Fault = { readonly path: string; readonly message: string }
type Type = FlattenedField['type']
type FieldOf<Kind extends Type> = Extract<FlattenedField, { type: Kind }>
/** Null for a valid value; otherwise the reason as a sentence, or faults at paths of their own. */
type Rule<Kind extends Type> = (
  field: FieldOf<Kind>,
  value: unknown,
  path: string,
) => readonly Fault[] | string | null

const TEXT = 'Send text here, or leave it out.'
const CHOICE = 'Choose one of what the field offers, or leave it out.'
const LINK = 'Send the id of something that is there, or leave it out.'
const ROWS = 'Send a list here, or leave it out.'
const GROUP = 'Send an object with fields here, or leave it out.'

/**
 * A rule for each type of field: whether hooks and databases can handle a value. Drafts are checked
 * too, which Payload saves unvalidated.
 */
export const FIELD_RULES: { readonly [Kind in Type]: Rule<Kind> } = {
  text: (field, value) => eachOf(field, value, TEXT, (one) => noText(field, one)),
  textarea: noText,
  email: noText,
  code: noText,
  select: (field, value) => eachOf(field, value, CHOICE, (one) => noChoice(field, one)),
  radio: noChoice,
  date: (_, value) => (isDate(value) ? null : 'Send a date such as 2026-03-31, or leave it out.'),
  number: (field, value) =>
    eachOf(field, value, 'Send a list of numbers here, or leave it out.', noNumber),
  checkbox: (_, value) =>
    typeof value === 'boolean' || TICKS.has(value)
      ? null
      : 'Send true or false here, or leave it out.',
  relationship: noLink,
  upload: noLink,
  richText: (_, value) =>
    isRichText(value) && followsGrammar(value as { root: unknown })
      ? null
      : 'This is not text as the editor writes it. Send a root with children, or leave it out.',
  array: (_, value, path) => noRows(value) ?? rowsThatAreNone(value, path),
  blocks: (field, value, path) => noRows(value) ?? unknownBlocks(field, value, path),
  group: noGroup,
  tab: noGroup,
  point: (_, value) =>
    Array.isArray(value) && value.length === 2 && value.every((one) => noNumber(one) === null)
      ? null
      : 'Send two numbers here, or leave it out.',
  json: () => null, // any JSON
  join: () => null, // computed by Payload, never written
}

/**
 * The faults of a sent value by the rule of its field; empty where it can be stored. Null clears
 * any field except a group, whose fields are cleared one by one.
 */
export function faultsOf(field: FlattenedField, value: unknown, path: string): readonly Fault[] {
  if (value === null && field.type !== 'group' && field.type !== 'tab') return []
  const rule = FIELD_RULES[field.type] as Rule<Type> // each type has its own rule
  const found = rule(field, value, path) ?? []
  return typeof found === 'string' ? [{ path, message: found }] : found
}

function noText(field: FlattenedField, value: unknown): string | null {
  // Payload converts row ids to text itself.
  if (typeof value !== 'string') return field.name === 'id' && isNumber(value) ? null : TEXT
  return value.length > LONGEST_TEXT
    ? `Make this shorter: it can have up to ${LONGEST_TEXT} characters.`
    : null
}

type Many = { readonly hasMany?: boolean }

function eachOf(
  field: Many,
  value: unknown,
  noList: string,
  faultOf: (one: unknown) => string | null,
): string | null {
  if (!field.hasMany) return faultOf(value)
  if (!Array.isArray(value)) return noList
  return tooMany(value) ?? value.map(faultOf).find((fault) => fault !== null) ?? null
}

function tooMany(value: readonly unknown[]): string | null {
  return value.length > MOST_ROWS ? `Take some out: there can be up to ${MOST_ROWS} here.` : null
}

/** MongoDB's adapter throws on an unknown option. */
function noChoice({ options }: FieldOf<'select' | 'radio'>, value: unknown): string | null {
  if (typeof value !== 'string') return TEXT
  const isOffered = options.some((one) => (typeof one === 'string' ? one : one.value) === value)
  return isOffered ? null : CHOICE
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

/** Payload parses numbers from text, as sent by forms without JavaScript. */
const noNumber = (value: unknown): string | null =>
  isNumber(value) || (typeof value === 'string' && isNumber(Number(value)))
    ? null
    : 'Send a number here, or leave it out.'

/** As sent by forms without JavaScript. */
const TICKS: ReadonlySet<unknown> = new Set(['true', 'false', ''])

/** Payload's own forms send a string for no links, and whole documents for their ids. */
function noLink(field: FieldOf<'relationship' | 'upload'>, value: unknown): string | null {
  const isOne = Array.isArray(field.relationTo) ? isNamedLink : isId
  if (!field.hasMany) return isOne(value) ? null : LINK
  if (typeof value === 'string') return null
  if (!Array.isArray(value)) return LINK
  return tooMany(value) ?? (value.every(isOne) ? null : LINK)
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')

const isNamedLink = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    'relationTo' in value &&
    typeof value.relationTo === 'string' &&
    'value' in value &&
    isId(value.value))

/** Payload turns a zero into an empty list. */
function noRows(value: unknown): string | null {
  if (Array.isArray(value)) return tooMany(value)
  return value === 0 || value === '0' ? null : ROWS
}

function rowsThatAreNone(value: unknown, path: string): Fault[] {
  const rows: unknown[] = Array.isArray(value) ? value : []
  return rows.flatMap((row, at) =>
    isObject(row) ? [] : [{ path: `${path}.${at}`, message: GROUP }],
  )
}

/** Payload stores unknown blocks unvalidated: no approver would see them, no page render them. */
function unknownBlocks(field: FieldOf<'blocks'>, value: unknown, path: string): Fault[] {
  const message = 'There is no such block here. Take it out, or choose one that the field offers.'
  const isKnown = (row: unknown) => field.blocks.some(({ slug }) => slug === asRow(row).blockType)
  const rows: unknown[] = Array.isArray(value) ? value : []
  return rows.flatMap((row, at) => (isKnown(row) ? [] : [{ path: `${path}.${at}`, message }]))
}

function noGroup(_field: FlattenedField, value: unknown): string | null {
  return isObject(value) ? null : GROUP
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
