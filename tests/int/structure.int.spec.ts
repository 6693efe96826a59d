import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { CONTENT_KINDS } from '@/domain/content-types'
import { boot, type Booted } from '@tests/support/boot-payload'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

describe('every kind of content', () => {
  it.each(CONTENT_KINDS)(
    '%s has a collection with the guard, drafts and its transition',
    (kind) => {
      const { config } = hub.payload.collections[kind]
      expect(config.hooks.beforeOperation.map(({ name }) => name)).toContain('saveAsDraft')
      expect(config.hooks.beforeChange.map(({ name }) => name)).toContain('guardWorkflow')
      expect(config.hooks.beforeDelete.map(({ name }) => name)).toContain('keepWhatWasPublic')
      expect(config.versions?.drafts).toBeTruthy()
      expect(JSON.stringify(config.versions?.drafts)).not.toContain('"schedulePublish":true')
      expect((config.endpoints || []).map(({ path: address }) => address)).toEqual(
        expect.arrayContaining(['/:id/transition', '/:id/workflow']),
      )
    },
  )

  it.each(CONTENT_KINDS)('%s has help under each field that an editor fills in', (kind) => {
    const bare = visibleFields(hub.payload.collections[kind].config.fields).filter(
      ({ help }) => !help,
    )
    expect(bare.map(({ name }) => name)).toEqual([])
  })
})

/** The visible top-level fields of a form, including those in rows and collapsibles. */
function visibleFields(fields: Field[]): { name: string; help: unknown }[] {
  return fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return visibleFields(field.fields)
    if (
      !('name' in field) ||
      field.type === 'ui' ||
      field.admin?.hidden ||
      field.admin?.condition?.toString() === '()=>false'
    )
      return []
    if (['createdAt', 'updatedAt', '_status', 'deletedAt', 'id'].includes(field.name)) return []
    const help = field.admin && 'description' in field.admin ? field.admin.description : undefined
    return [{ name: field.name, help }]
  })
}

describe('documents', () => {
  const pages = [
    'README.md',
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join('docs', file)),
  ]

  it.each(pages)('%s links only to files that exist', (page) => {
    const links = [
      ...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g),
    ].map((match) => match[1] ?? '')
    const broken = links.filter((link) => !existsSync(path.join(path.dirname(page), link)))
    expect(broken).toEqual([])
  })

  it('names no machine’s paths', () => {
    for (const page of pages)
      expect(readFileSync(page, 'utf8')).not.toMatch(/\/(work|root|home)\/[a-z]/)
  })
})
