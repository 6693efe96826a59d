import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import type { FlattenedField, PayloadRequest } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

import type { SaveConflictAnswer } from '@/cms/compare/save-conflict-endpoint'
import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'
import { isSameValue } from '@/domain/workflow/canonical'
import { onlyMine } from '@/domain/compare/save-conflict'
import { boot, type Booted } from '@tests/support/boot-payload'
import { lexicalProse } from '@tests/support/lexical'
import { requestOf } from '@tests/support/publish'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

/** Concurrent edits: a field changed by one person must not be reported as the other's change. */
let hub: Booted
let desk: ReleaseDesk
let req: PayloadRequest

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  req = await requestOf(hub.payload, hub.users.author)
})
afterAll(() => hub.close())

type Sample = (field: FlattenedField) => unknown

const linkTo = (field: FlattenedField): unknown => {
  const { relationTo, hasMany } = field as { relationTo: string | string[]; hasMany?: boolean } // only called for relationships and uploads
  const link = Array.isArray(relationTo) ? { relationTo: relationTo[0], value: 7 } : 7
  return hasMany ? [link] : link
}
/** An option other than the default, which would not be a change. */
const choice: Sample = (field) => {
  const { options, hasMany, defaultValue } = field as ChoiceField
  const other = options.find(({ value }) => value !== defaultValue)!.value
  return hasMany ? [other] : other
}
type ChoiceField = { options: { value: string }[]; hasMany?: boolean; defaultValue?: unknown }
const words: Sample = (field) =>
  'hasMany' in field && field.hasMany ? ['Some words'] : 'Some words'
const inside = (fields: FlattenedField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ type, name }) => type !== 'join' && name !== 'id')
      .map((field) => [field.name, filled(field)]),
  )

/** A sample value for every field type; a new type in the configuration needs one here. */
const SAMPLES: Partial<Record<FlattenedField['type'], Sample>> = {
  text: words,
  textarea: words,
  email: () => 'press@council.example',
  code: words,
  number: () => 3,
  checkbox: (field) => !('defaultValue' in field && field.defaultValue === true),
  date: () => '2027-03-02T12:00:00.000Z',
  json: () => ({ some: 'thing' }),
  select: choice,
  radio: choice,
  richText: () => lexicalProse('A paragraph.'),
  relationship: linkTo,
  upload: linkTo,
  point: () => [1, 2],
  group: (field) => inside((field as { flattenedFields: FlattenedField[] }).flattenedFields),
  tab: (field) => inside((field as { flattenedFields: FlattenedField[] }).flattenedFields),
  array: (field) => [
    { id: 'a1', ...inside((field as { flattenedFields: FlattenedField[] }).flattenedFields) },
  ],
  blocks: (field) =>
    (field as { blocks: { slug: string; flattenedFields: FlattenedField[] }[] }).blocks.map(
      ({ slug, flattenedFields }, at) => ({
        ...inside(flattenedFields),
        id: `b${at}`,
        blockType: slug,
      }),
    ),
}

function filled(field: FlattenedField): unknown {
  const sample = SAMPLES[field.type]
  if (!sample) throw new Error(`No sample for a field of type ${field.type}: ${field.name}`)
  return sample(field)
}

type Fields = Record<string, unknown>

/** The form state of a stored document in Payload's editor, as the panel reads it. */
async function formOf(kind: ContentKind, data: Fields): Promise<Fields> {
  const { config } = hub.payload.collections[kind]
  const state = await fieldSchemasToFormState({
    collectionSlug: kind,
    data: structuredClone(data),
    fields: config.fields,
    fieldSchemaMap: undefined,
    operation: 'update',
    permissions: true,
    preferences: { fields: {} },
    renderAllFields: false,
    req,
    schemaPath: kind,
    skipValidation: true,
  })
  return reduceFieldsToValues(state, true)
}

const fieldsOf = async (kind: ContentKind) =>
  (await import('@/cms/comments/comment-places')).contentFields({ req, kind })

/** The default values of a new form, which the stored document has as well. */
const withDefaults = (kind: ContentKind) => formOf(kind, {})

describe.each(CONTENT_KINDS)('the comparison of conflicting saves of %s', (kind) => {
  const compare = async (sides: Record<'opened' | 'theirs' | 'yours', Fields>) => {
    const { contentDifferences } = await import('@/cms/compare/save-conflict')
    return contentDifferences(await fieldsOf(kind), sides)
  }

  it('is empty for a field that nobody changed, full or empty', async () => {
    const empty = await withDefaults(kind)
    const full = { ...inside(await fieldsOf(kind)) }
    for (const stored of [empty, full]) {
      const yours = await formOf(kind, stored)
      expect(await compare({ opened: stored, theirs: stored, yours })).toEqual([])
    }
  })

  it('leaves to a colleague each field that only they filled or emptied', async () => {
    const empty = await withDefaults(kind)
    for (const field of await fieldsOf(kind)) {
      const { name } = field
      const full = { ...empty, [name]: filled(field) }
      for (const [opened, theirs] of [
        [empty, full],
        [full, empty],
      ] as const) {
        const found = await compare({ opened, theirs, yours: await formOf(kind, opened) })
        expect(found).toMatchObject([{ field: name, changedBy: 'theirs' }])
        expect(onlyMine(found)).toEqual({})
      }
    }
  })

  it('saves each field that was filled or emptied here, and no other', async () => {
    const empty = await withDefaults(kind)
    for (const field of await fieldsOf(kind)) {
      const { name } = field
      const full = { ...empty, [name]: filled(field) }
      for (const [stored, typed] of [
        [empty, full],
        [full, empty],
      ] as const) {
        const found = await compare({
          opened: stored,
          theirs: stored,
          yours: await formOf(kind, typed),
        })
        expect(found).toMatchObject([{ field: name, changedBy: 'yours' }])
        const mine = onlyMine(found)
        expect(Object.keys(mine)).toEqual([name])
        const { formContent } = await import('@/cms/compare/form-content')
        const wanted = formContent([field], typed)[name]
        expect(isSameValue(mine[name], wanted)).toBe(true)
      }
    }
  })
})

describe('on top of a colleague’s save', () => {
  const collection = 'news-releases' as const
  const newest = (id: string) =>
    hub.payload.findByID({ collection, id, draft: true, depth: 0 }) as unknown as Promise<Fields> // as a record of fields
  const ask = async <Body>(
    person: 'author' | 'author2',
    method: string,
    path: string,
    body: object,
  ) =>
    hub.rest<Body>(method, `/api/${collection}/${path}`, {
      body,
      token: await desk.tokenOf(person),
    })

  const bare = async () => {
    const { body } = await ask<{ doc: { id: string } }>('author', 'POST', '?draft=true', {
      title: 'A release without a body',
      kind: 'press-release',
    })
    return String(body.doc.id)
  }

  it('a body that they wrote stays, though the form was opened without one', async () => {
    const id = await bare()
    const opened = await newest(id)
    const yours = { ...(await formOf(collection, opened)), summary: 'My own sentence.' }
    expect(yours).toMatchObject({ body: 0 })
    const body = [{ blockType: 'text', content: lexicalProse('Their paragraph.') }]
    await ask('author2', 'PATCH', `${id}?draft=true`, { body })
    const { body: found } = await ask<SaveConflictAnswer>('author', 'POST', `${id}/save-conflict`, {
      opened,
      yours,
    })
    expect(found.differences.map(({ label, changedBy }) => [label, changedBy])).toEqual([
      ['Standfirst', 'yours'],
      ['Body', 'theirs'],
    ])
    expect(JSON.stringify(found.differences)).toContain('Their paragraph.')
    const { status } = await ask('author', 'PATCH', `${id}?draft=true`, {
      ...found.mine,
      savedOver: found.savedAt,
    })
    expect(status).toBe(200)
    expect(JSON.stringify((await newest(id)).body)).toContain('Their paragraph.')
    expect((await newest(id)).summary).toBe('My own sentence.')
  })

  it('is refused when they save again, and then compared with their newest', async () => {
    const id = await bare()
    const opened = await newest(id)
    const yours = { ...(await formOf(collection, opened)), summary: 'My own sentence.' }
    await ask('author2', 'PATCH', `${id}?draft=true`, { title: 'Their headline' })
    const sent = { opened, yours }
    const { body: first } = await ask<SaveConflictAnswer>(
      'author',
      'POST',
      `${id}/save-conflict`,
      sent,
    )
    await ask('author2', 'PATCH', `${id}?draft=true`, { title: 'Their second headline' })
    const { status } = await ask('author', 'PATCH', `${id}?draft=true`, {
      ...first.mine,
      savedOver: first.savedAt,
    })
    expect(status).toBe(409)
    const { body: then } = await ask<SaveConflictAnswer>(
      'author',
      'POST',
      `${id}/save-conflict`,
      sent,
    )
    expect(then.savedAt).not.toBe(first.savedAt)
    expect(JSON.stringify(then.differences)).toContain('second')
  })

  it('finds no difference after transitions that changed no word', async () => {
    const id = await desk.write('author', 'Sent back while it was open')
    const opened = await newest(id)
    await desk.must('author', id, 'submit')
    await desk.must('approver', id, 'request-changes', { comment: 'Say when.' })
    const sent = { opened, yours: opened }
    const { body: same } = await ask<SaveConflictAnswer>(
      'author',
      'POST',
      `${id}/save-conflict`,
      sent,
    )
    expect(same).toMatchObject({ differences: [], savedAt: (await newest(id)).updatedAt })
    expect(same.savedAt).not.toBe(opened.updatedAt)
    await ask('author2', 'PATCH', `${id}?draft=true`, { summary: 'Their own sentence.' })
    const { body: other } = await ask<SaveConflictAnswer>(
      'author',
      'POST',
      `${id}/save-conflict`,
      sent,
    )
    expect(other.differences).toMatchObject([{ field: 'summary', changedBy: 'theirs' }])
  })

  it('refuses anonymous callers, and a body that is not a form', async () => {
    const id = await bare()
    const path = `/api/${collection}/${id}/save-conflict`
    expect((await hub.rest('POST', path, { body: { opened: {}, yours: {} } })).status).toBe(401)
    expect((await ask('author', 'POST', `${id}/save-conflict`, { yours: [] })).status).toBe(422)
    const malformed = { opened: { body: [7, 'x'], seo: 3 }, yours: { body: 'x', topics: { a: 1 } } }
    expect((await ask('author', 'POST', `${id}/save-conflict`, malformed)).status).toBe(200)
    expect(
      (await ask('author', 'POST', '999999/save-conflict', { opened: {}, yours: {} })).status,
    ).toBe(404)
  })
})
