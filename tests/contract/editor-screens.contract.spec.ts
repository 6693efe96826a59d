import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import { fieldReducer } from '@payloadcms/ui'
import type { FormState } from 'payload'

import { filesIn } from './source-files'

const UI = 'node_modules/@payloadcms/ui/dist'
const read = (file: string): string => readFileSync(file, 'utf8')

/** `field-body__1__words`, in the component of each field type. */
const FIELD_ID = /field-\$\{path\??\.replace\(\/\\\.\/g, ["']__["']\)\}/
const DRAWN_BY = {
  text: 'fields/Text/Input.js',
  textarea: 'fields/Textarea/Input.js',
  email: 'fields/Email/index.js',
  number: 'fields/Number/index.js',
  date: 'fields/DateTime/index.js',
  select: 'fields/Select/Input.js',
  relationship: 'fields/Relationship/Input.js',
  upload: 'fields/Upload/Input.js',
  group: 'fields/Group/index.js',
  array: 'fields/Array/index.js',
  blocks: 'fields/Blocks/index.js',
} as const

describe('the way to a field, which a check links to', () => {
  it.each(Object.entries(DRAWN_BY))('is the id of a field of type %s', (_type, file) => {
    expect(read(`${UI}/${file}`)).toMatch(FIELD_ID)
  })

  it('is the id of a checkbox', () => {
    expect(read(`${UI}/fields/Checkbox/index.js`)).toContain('generateFieldID(')
    expect(read(`${UI}/utilities/generateFieldID.js`)).toMatch(FIELD_ID)
  })

  it('leads through rows with an id of their own, which open by their toggle', () => {
    expect(read(`${UI}/fields/Blocks/BlockRow.js`)).toContain(
      'id: `${parentPath?.split(".").join("-")}-row-${rowIndex}`',
    )
    expect(read(`${UI}/fields/Array/ArrayRow.js`)).toContain(
      '`${parentPath.split(".").join("-")}-row-${rowIndex}`',
    )
    const collapsible = read(`${UI}/elements/Collapsible/index.js`)
    expect(collapsible).toContain("baseClass = 'collapsible'")
    expect(collapsible).toContain('isCollapsed && `${baseClass}--collapsed`')
    expect(collapsible).toContain('`${baseClass}__toggle`')
  })
})

describe('Payload’s own dialogs and buttons', () => {
  it('tell of a newer save in a dialog of this name', () => {
    const dialog = read(`${UI}/elements/DocumentStaleData/index.js`)
    expect(dialog).toContain("modalSlug = 'document-stale-data'")
    expect(dialog).toContain('openModal(modalSlug)')
  })

  it('print the email of whoever holds a lock', () => {
    for (const element of ['DocumentLocked', 'Locked'])
      expect(read(`${UI}/elements/${element}/index.js`)).toContain('user.email ?? user.id')
  })

  it('save a draft by a button of this id', () => {
    expect(read(`${UI}/elements/SaveDraftButton/index.js`)).toContain('"action-save-draft"')
  })

  it('change a password by a button of this id, which the account panel hides', () => {
    expect(read(`${UI}/views/Edit/Auth/index.js`)).toContain('id: "change-password"')
  })
})

describe('the styles of the editor’s screens', () => {
  const own = filesIn('src/cms/admin', /\.css$/)
  const written = filesIn('src/cms/admin', /\.tsx$/)
    .map(({ text }) => text)
    .join('\n')
  const payloads = [UI, 'node_modules/@payloadcms/next/dist/prod']
    .map((folder) => read(`${folder}/styles.css`))
    .join('\n')
  const foundIn = (pattern: RegExp) => [
    ...new Set(own.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
  ]

  it('name no class that neither we nor Payload draw', () => {
    const scripts = filesIn(`${UI}/elements`, /index\.js$/)
      .map(({ text }) => text)
      .join('\n')
    const foreign = foundIn(/\.([a-z][a-z_-]*[a-z])(?=[\s:.,>{)[])/g).filter(
      (name) => !isDrawnIn(written, name.split('--')[0] ?? name),
    )
    const missing = foreign.filter(
      (name) => !payloads.includes(`.${name}`) && !isDrawnIn(scripts, name),
    )
    expect(foreign).toContain('step-nav__home')
    expect(missing).toEqual([])
  })

  it('use no variable of Payload’s that it does not set', () => {
    const used = foundIn(/var\((--(?:theme|style|base|font)[a-z0-9-]*)/g)
    expect(used).toContain('--theme-elevation-800')
    expect(used.filter((name) => !payloads.includes(`${name}:`))).toEqual([])
  })

  it('find the theme where Payload writes it', () => {
    expect(payloads).toContain('data-theme=dark')
  })
})

/** The source may contain `step-nav__home` literally, or `${baseClass}__home`. */
const isDrawnIn = (script: string, name: string): boolean =>
  script.includes(name) || script.includes(name.replace(/^[a-z-]+?(?=__|--)/, '${baseClass}'))

describe('the state of a form', () => {
  const field = { value: 'Words', initialValue: 'Words', valid: true }
  const before: FormState = { title: field, savedOver: field }

  it('counts a field as typed in by UPDATE, and not by UPDATE_MANY', () => {
    const typed = fieldReducer(before, { type: 'UPDATE', path: 'title', value: 'Other' })
    expect(typed.title).toMatchObject({ value: 'Other', isModified: true })
    const savedOver = { ...field, value: 'Later' }
    const named = fieldReducer(typed, { type: 'UPDATE_MANY', formState: { savedOver } })
    expect(named.savedOver).not.toHaveProperty('isModified')
    expect(named.title).toMatchObject({ isModified: true })
  })

  it('has a row that was added as loading, and asks for it again when its rows change', () => {
    const rows = fieldReducer(
      { body: { rows: [] } },
      { type: 'ADD_ROW', path: 'body', rowIndex: 0 },
    )
    expect(rows.body?.rows).toEqual([expect.objectContaining({ isLoading: true })])
    const asked = (rows.body?.rows ?? []).map((row) => ({ ...row, lastRenderedPath: 'asked' }))
    const changed = fieldReducer(rows, { type: 'UPDATE', path: 'body', rows: asked })
    expect(changed.body?.rows).toEqual(asked)
    expect(changed.body).not.toHaveProperty('isModified')
  })

  it('takes what a quiet save answers, but for what was typed meanwhile', () => {
    const typed = fieldReducer(before, { type: 'UPDATE', path: 'title', value: 'Typed' })
    const merged = fieldReducer(typed, {
      type: 'MERGE_SERVER_STATE',
      acceptValues: { overrideLocalChanges: false },
      prevStateRef: { current: typed },
      serverState: { title: { value: 'Saved' }, savedOver: { value: 'Saved' } },
    })
    expect(merged).toMatchObject({ title: { value: 'Typed' }, savedOver: { value: 'Saved' } })
  })
})

describe('a form that is sent', () => {
  const form = read(`${UI}/forms/Form/index.js`)
  const screen = read(`${UI}/views/Edit/index.js`)

  it.each(['acceptValues', 'context', 'disableFormWhileProcessing', 'disableSuccessStatus'])(
    'is told by %s how quiet to be',
    (option) => {
      const options = form.slice(form.indexOf('const submit ='), form.indexOf('} = options || {}'))
      expect(options).toContain(`${option}`)
    },
  )

  it('counts a save as one version more, and asks for rights again, unless it is told not to', () => {
    expect(screen).toContain('context?.incrementVersionCount !== false')
    expect(screen).toContain('context?.getDocPermissions !== false')
  })

  it('keeps in mind what is typed while it is sent in the background', () => {
    expect(form).toContain('modifiedWhileProcessingRef.current = true')
    expect(form).toContain('if (!modifiedWhileProcessingRef.current)')
  })
})

describe('what the screens take from Payload', () => {
  it('is there by each of its names', async () => {
    const ui: object = await import('@payloadcms/ui')
    const names = filesIn('src/cms/admin', /\.tsx?$/).flatMap(({ text }) =>
      [...text.matchAll(/import\s*\{([^}]*)\}\s*from '@payloadcms\/ui'/g)].flatMap(
        ([, list = '']) => list.split(',').map((name) => name.trim()),
      ),
    )
    const missing = names.filter((name) => name && !name.startsWith('type ') && !(name in ui))
    expect(names.length).toBeGreaterThan(20)
    expect(missing).toEqual([])
  })
})
