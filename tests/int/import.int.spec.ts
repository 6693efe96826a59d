import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { IMPORT_FIXTURES } from '@tests/fixtures/import/read-fixture'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { publishContent } from '@tests/support/publish'

import type { NewsRelease, Page } from '@/cms/generated/payload-types'
import type { ImportReport } from '@/domain/import/import-report'

let hub: Booted
let folder: string
let report: ImportReport
let people: { vale: string; ofsted: string; campaign: string }

const importAs = async (person: HubPerson, from = folder): Promise<ImportReport> => {
  const { importFolder } = await import('@/cms/import/import-folder')
  const user = { ...hub.users[person], collection: 'users' as const }
  return importFolder({ payload: hub.payload, user }, from)
}

const fileOf = (from: ImportReport, name: string) => {
  const file = from.files.find(({ fileName }) => fileName === name)
  if (!file) throw new Error(`${name} is not in the report`)
  return file
}

const draftOf = async <Doc extends NewsRelease | Page>(name: string): Promise<Doc> => {
  const file = fileOf(report, name)
  if (file.outcome !== 'drafted') throw new Error(`${name}: ${file.outcome}`)
  const { collection, id } = file.draft as { collection: 'news-releases'; id: string } // or pages, which are read in the same way
  return (await hub.payload.findByID({ collection, id, draft: true, depth: 0 })) as Doc // the caller knows the kind
}

/** Counts with a condition, since without one MongoDB returns an estimate. */
const countDrafts = async () => {
  const counts = await Promise.all(
    (['news-releases', 'pages'] as const).map((collection) =>
      hub.payload.count({ collection, where: { title: { exists: true } } }),
    ),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

beforeAll(async () => {
  hub = await boot()
  const desk = { payload: hub.payload, users: hub.users }
  const vale = await publishContent({
    ...desk,
    kind: 'people',
    data: { title: 'Robin Vale', summary: 'Speaks.' },
  })
  const ofsted = await publishContent({
    ...desk,
    kind: 'organisations',
    data: { title: 'Ofsted', kind: ['inspectorate'] },
  })
  const campaign = await publishContent({
    ...desk,
    kind: 'campaigns',
    data: { title: 'On The Move', summary: 'Buses.' },
  })
  people = { vale: vale.id, ofsted: ofsted.id, campaign: campaign.id }
  folder = mkdtempSync(path.join(tmpdir(), 'news-hub-import-'))
  cpSync(IMPORT_FIXTURES, folder, { recursive: true, filter: (name) => !name.endsWith('.ts') })
  writeFileSync(path.join(folder, 'a-picture.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))
  writeFileSync(path.join(folder, 'blank.txt'), ' \n\n')
  writeFileSync(path.join(folder, 'huge.txt'), 'a'.repeat(1024 * 1024 + 1))
  report = await importAs('author')
})

afterAll(async () => {
  if (folder) rmSync(folder, { recursive: true, force: true })
  await hub.close()
})

describe('importing a folder of scraped pages', () => {
  it('makes a draft of each page, and names the files it refuses with the reason', () => {
    expect(report.counts).toEqual({ drafted: 7, 'already-imported': 0, refused: 4, 'not-saved': 0 })
    const refused = report.files.flatMap((file) =>
      file.outcome === 'refused' ? [[file.fileName, file.reason]] : [],
    )
    expect(refused).toEqual([
      ['a-picture.jpg', expect.stringContaining('not text')],
      ['blank.txt', expect.stringContaining('empty')],
      ['huge.txt', expect.stringContaining('1,048,577 bytes')],
      ['no-title.txt', expect.stringContaining('No title')],
    ])
  })

  it('publishes nothing: the public finds no page of it', async () => {
    const answers = await Promise.all(
      ['news-releases', 'pages'].map((kind) =>
        hub.rest<{ totalDocs: number }>('GET', `/api/${kind}`),
      ),
    )
    expect(answers.map(({ body }) => body.totalDocs)).toEqual([0, 0])
    const { state, _status, authorIds } = await draftOf<NewsRelease>('release-with-banner.txt')
    expect({ state, _status, authorIds }).toEqual({
      state: 'draft',
      _status: 'draft',
      authorIds: [hub.users.author.id],
    })
  })

  it('makes no second draft of the same text, whatever its file is called', async () => {
    const before = await countDrafts()
    const again = mkdtempSync(path.join(tmpdir(), 'news-hub-import-'))
    cpSync(folder, again, { recursive: true })
    cpSync(path.join(folder, 'values-page.txt'), path.join(again, 'values-page-copy.txt'))
    const second = await importAs('author2', again)
    rmSync(again, { recursive: true, force: true })
    expect(second.counts).toMatchObject({ drafted: 0, 'already-imported': 8 })
    expect(await countDrafts()).toBe(before)
  })

  it('makes one draft of a page that is in the folder twice', async () => {
    const twice = mkdtempSync(path.join(tmpdir(), 'news-hub-import-'))
    for (const name of ['a.txt', 'b.txt'])
      writeFileSync(path.join(twice, name), 'A page of its own\n\nIt stands here twice.\n')
    const { counts } = await importAs('author', twice)
    rmSync(twice, { recursive: true, force: true })
    expect(counts).toMatchObject({ drafted: 1, 'already-imported': 1 })
  })

  it('refuses the drafts of somebody who may not write, and says so for each file', async () => {
    const one = mkdtempSync(path.join(tmpdir(), 'news-hub-import-'))
    writeFileSync(path.join(one, 'new.txt'), 'A page nobody may write\n\nIt says little.\n')
    const { counts, files } = await importAs('legal', one)
    rmSync(one, { recursive: true, force: true })
    expect(counts).toMatchObject({ drafted: 0, 'not-saved': 1 })
    expect(files).toMatchObject([{ reason: expect.stringMatching(/not allowed/u) }])
  })
})

describe('an imported draft', () => {
  it('keeps the words exactly, faults and invisible characters included', async () => {
    const text = JSON.stringify((await draftOf<NewsRelease>('release-with-banner.txt')).body)
    for (const words of [
      '“Green Schools Plan 2024-2019’',
      'The councils approach',
      '\u2011on\u2011Wold',
      '\u00A0 A campaign',
    ])
      expect(text).toContain(words)
  })

  it('has the date it was first public, and leaves the site banner out', async () => {
    const draft = await draftOf<NewsRelease>('release-with-banner.txt')
    expect(draft.originallyPublishedOn).toBe('2021-05-12T12:00:00.000Z')
    expect(JSON.stringify(draft.body)).not.toContain('nine hundred years')
    expect(fileOf(report, 'release-with-banner.txt')).toMatchObject({
      notes: expect.arrayContaining([expect.stringContaining('Left out, a banner of the site')]),
    })
  })

  it('links a speaker who is in the list, and keeps any other name as printed', async () => {
    const quotes = (await draftOf<NewsRelease>('release-with-ratings.txt')).body?.filter(
      ({ blockType }) => blockType === 'quote',
    )
    expect(quotes).toMatchObject([
      {
        kind: 'direct',
        speaker: people.vale,
        speakerName: 'Councillor Robin Vale',
        speakerRole: 'cabinet member for young people',
        saidOn: '2022-10-13T12:00:00.000Z',
        words: expect.stringMatching(/^I am glad .*\n\n.*\n\nThere is more to do, .* says so\.$/u),
      },
      { speakerName: 'Kim Ash', speakerRole: 'Council leader' },
    ])
    expect(quotes?.[1]).not.toHaveProperty('speaker', expect.any(String))
  })

  it('has a rating table in the printed order, with its inspectorate', async () => {
    const table = (await draftOf<NewsRelease>('release-with-ratings.txt')).body?.find(
      ({ blockType }) => blockType === 'rating-table',
    )
    expect(table).toMatchObject({
      inspectorate: people.ofsted,
      inspectorateName: 'Ofsted',
      announcedOn: '2022-10-13T12:00:00.000Z',
      rows: [
        { grade: 'Good', isOverall: false },
        { grade: 'Requires improvement to be good', isOverall: false },
        { judgement: 'Overall effectiveness', isOverall: true },
      ],
    })
  })

  it('has its figures, its campaign, its notes and whom to ring', async () => {
    const draft = await draftOf<NewsRelease>('release-with-label.txt')
    expect(draft).toMatchObject({
      strand: 'Exampleton On The Move',
      campaigns: [people.campaign],
      notesToEditors: [{ note: 'The scheme starts on 1 April 2025.' }, {}],
      pressContact: {
        name: 'Exampleton press office',
        phone: '01632 960 001',
        email: 'press@exampleton.example.test',
      },
    })
    const figures = draft.body?.filter(({ blockType }) => blockType === 'key-figure')
    expect(figures).toMatchObject([
      { value: '81', unit: 'per cent', population: 'apprentices in the district' },
      { value: '47', unit: 'per cent', period: 'April' },
      {
        value: '3,450',
        text: 'apprentices travelled by bus in June 2024',
        source: 'the county survey',
      },
    ])
  })

  it('opens with the first paragraph where that is too long for a standfirst', async () => {
    const long = await draftOf<NewsRelease>('wrapped-release.txt')
    const short = await draftOf<NewsRelease>('release-with-label.txt')
    expect(long.summary).toBeNull()
    expect(JSON.stringify(long.body?.[0])).toContain('Exampleton central library')
    expect(short.summary).toBe(
      'Apprentices across Exampleton can apply for a bus pass that costs them nothing.',
    )
    expect(JSON.stringify(short.body)).not.toContain('costs them nothing')
  })

  it('keeps unrecognised lines in the body', async () => {
    const text = JSON.stringify((await draftOf<NewsRelease>('odd-lines.txt')).body)
    for (const line of ['Skip to main content', 'Twitter', 'Ward   2020   2021', '========'])
      expect(text).toContain(line)
  })

  it('is a page if it has no date, with its list of names in order', async () => {
    const page = await draftOf<Page>('recruitment-page.txt')
    const text = JSON.stringify(page.body)
    expect(page.title).toBe('Welcome to Exampleton District Council')
    expect(text).toMatch(/Wilder - Leaving.*Nearer- Bringing.*Open – Keeping/u)
    expect(text).toContain('"tag":"ol"')
  })

  it('keeps its report, which only staff can read and no write can change', async () => {
    const { id, importedFrom, savedOver } = await draftOf<NewsRelease>('release-with-label.txt')
    expect(importedFrom).toMatchObject({
      fileName: 'release-with-label.txt',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
      report: expect.stringContaining('Every line (31)'),
    })
    const token = await hub.login('author')
    await hub.rest('PATCH', `/api/news-releases/${id}?draft=true`, {
      token,
      body: { importedFrom: { fingerprint: 'another' }, reference: '7', savedOver },
    })
    const after = await draftOf<NewsRelease>('release-with-label.txt')
    expect([after.reference, after.importedFrom]).toEqual(['7', importedFrom])
  })

  it('cannot be claimed for an author’s own draft', async () => {
    const token = await hub.login('author')
    const importedFrom = { fileName: 'a.txt', fingerprint: 'f'.repeat(64), report: 'Forged.' }
    const { status, body } = await hub.rest<{ doc: { id: string } }>('POST', '/api/news-releases', {
      token,
      body: { title: 'Not imported', kind: 'press-release', importedFrom },
    })
    expect(status).toBe(201)
    const find = { collection: 'news-releases', id: body.doc.id, draft: true, depth: 0 } as const
    expect((await hub.payload.findByID(find)).importedFrom?.fingerprint ?? null).toBeNull()
  })

  it('goes through the workflow like any other: what no page prints has to be filled in first', async () => {
    const { id } = await draftOf<NewsRelease>('release-with-ratings.txt')
    const token = await hub.login('author')
    const { status, body } = await hub.rest<{ refusals?: { code: string; field?: string }[] }>(
      'POST',
      `/api/news-releases/${id}/transition`,
      { token, body: { transition: 'submit' } },
    )
    expect(status).toBe(409)
    expect(body.refusals?.map(({ code, field }) => [code, field])).toEqual([
      ['not-ready', 'body.1.framework'],
      ['not-ready', 'body.1.scale'],
    ])
  })
})

describe('who an import is made by', () => {
  it('is the oldest author, or whoever is named', async () => {
    const { findImporter } = await import('@/cms/import/find-importer')
    const { user } = await findImporter(hub.payload)
    expect(user.roles).toEqual(['author'])
    const named = await findImporter(hub.payload, 'Approver@example.org')
    expect(named.user.name).toBe('approver')
  })

  it.each([
    ['nobody@example.org', 'Nobody has the account nobody@example.org.'],
    ['legal@example.org', 'The account legal@example.org may not write content.'],
  ])('is refused for %s', async (email, message) => {
    const { findImporter } = await import('@/cms/import/find-importer')
    await expect(findImporter(hub.payload, email)).rejects.toThrow(message)
  })
})

describe('a folder to import', () => {
  it.each([
    ['that is not there', '/no/such/folder', 'There is no folder /no/such/folder.'],
    ['that is a file', path.join(IMPORT_FIXTURES, 'values-page.txt'), 'is a file'],
  ])('is refused when it is one %s', async (_, from, message) => {
    await expect(importAs('author', from)).rejects.toThrow(message)
  })
})
