import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Page } from '@/cms/generated/payload-types'
import { askPage } from '@tests/support/ask-page'
import { boot, type Booted } from '@tests/support/boot-payload'
import { richText, textBlock } from '@tests/support/fixtures'
import {
  type Draft,
  publishContent,
  requestOf,
  reviseContent,
  transitionAs,
  writeDraft,
} from '@tests/support/publish'
import { askRoute } from '@tests/support/routes'

let hub: Booted
let top: Page
let middle: Page
let low: Page

const desk = () => ({ payload: hub.payload, users: hub.users })

const publishPage = (title: string, parent?: string, more: Draft<'pages'> = {}) =>
  publishContent({
    ...desk(),
    kind: 'pages',
    data: {
      title,
      summary: `${title}: what it says.`,
      body: [textBlock('It is open to all.')],
      parent,
      ...more,
    },
  })

const askPath = async (path: string) =>
  askPage(await import('@/pages/[...path]'), path, { params: { path: path.slice(1).split('/') } })

const savePage = async (id: string, data: Partial<Page>) =>
  hub.payload.update({
    collection: 'pages',
    id,
    data,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req: await requestOf(hub.payload, hub.users.author),
  })

beforeAll(async () => {
  hub = await boot()
  top = await publishPage('Council')
  middle = await publishPage('Plans', top.id)
  low = await publishPage('Fostering plan', middle.id)
})
afterAll(() => hub.close())

describe('a page below others', () => {
  it('stands below all of them, at one address, with each in its breadcrumb', async () => {
    expect((await askPath('/council/plans/fostering-plan')).status).toBe(200)
    for (const wrong of ['/fostering-plan', '/plans/fostering-plan', '/council/fostering-plan'])
      expect((await askPath(wrong)).status).toBe(404)
    const { html } = await askPath('/council/plans/fostering-plan')
    expect(html).toMatch(/href="\/council".*href="\/council\/plans"/s)
  })

  it('is linked to by that address wherever the hub prints a link', async () => {
    const content = richText('Read it.')
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', doc: { relationTo: 'pages', value: low.id } },
      children: [{ type: 'text', version: 1, text: 'the plan', format: 0 }],
    }
    ;(content.root.children[0] as unknown as { children: unknown[] }).children.push(link)
    const release = await publishContent({
      ...desk(),
      kind: 'news-releases',
      data: {
        title: 'Plan agreed',
        summary: 'It is agreed.',
        kind: 'news-story',
        body: [{ blockType: 'text', content }],
        pressContact: { name: 'Press office', phone: '01632 960 118' },
      },
    })
    const slug = release.slug ?? ''
    const params = { slug }
    const page = await askPage(await import('@/pages/news/[slug]'), `/news/${slug}`, { params })
    const text =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/txt/route')
    const pdf =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/pdf/route')
    const feed = await import('@/app/(feeds-and-downloads)/feeds-and-downloads/news/[format]/route')
    const api = await import('@/app/(feeds-and-downloads)/api/v1/[kind]/[slug]/route')
    const sitemap = await import('@/app/(feeds-and-downloads)/sitemap.xml/route')
    const search = await askPage(await import('@/pages/search'), '/search?q=fostering+plan')
    const answers = {
      page: page.html,
      search: search.html,
      text: await (await askRoute(text.GET, { path: `/news/${slug}.txt`, params })).text(),
      pdf: Buffer.from(
        await (await askRoute(pdf.GET, { path: `/news/${slug}.pdf`, params })).arrayBuffer(),
      ).toString('latin1'),
      atom: await (
        await askRoute(feed.GET, { path: '/news.atom', params: { format: 'atom' } })
      ).text(),
      api: await (
        await askRoute(api.GET, {
          path: `/api/v1/news-releases/${slug}`,
          params: { kind: 'news-releases', slug },
        })
      ).text(),
      pages: await (
        await askRoute(api.GET, {
          path: '/api/v1/pages/fostering-plan',
          params: { kind: 'pages', slug: 'fostering-plan' },
        })
      ).text(),
      sitemap: await (await askRoute(sitemap.GET, { path: '/sitemap.xml', params: {} })).text(),
    }
    const without = Object.entries(answers).filter(
      ([, said]) => !said.includes('/council/plans/fostering-plan'),
    )
    expect(without.map(([name]) => name)).toEqual([])
  })

  it('gets redirects from its old paths when an ancestor is moved, unpublished and published again', async () => {
    await reviseContent({
      ...desk(),
      kind: 'pages',
      id: top.id,
      data: { slug: 'the-council' },
      input: { changeKind: 'minor' },
    })
    expect(await askPath('/council/plans/fostering-plan')).toMatchObject({
      status: 301,
      location: '/the-council/plans/fostering-plan',
    })
    await transitionAs({
      payload: hub.payload,
      user: hub.users.approver,
      kind: 'pages',
      id: top.id,
      transition: 'unpublish',
      input: { reason: 'published-in-error', comment: 'Not yet.' },
    })
    expect((await askPath('/plans/fostering-plan')).status).toBe(200)
    expect(await askPath('/the-council/plans/fostering-plan')).toMatchObject({
      status: 301,
      location: '/plans/fostering-plan',
    })
    expect((await askPath('/the-council')).status).toBe(410)
  })

  it('gets redirects when a page is moved below another, and back', async () => {
    const home = await publishPage('Old home')
    const child = await publishPage('Moving', home.id)
    await publishPage('Below the moving', child.id)
    const move = (parent: string | null) =>
      reviseContent({
        ...desk(),
        kind: 'pages',
        id: child.id,
        data: { parent }, // null moves it to the top level
        input: { changeKind: 'minor' },
      })
    await move(null)
    expect((await askPath('/old-home/moving/below-the-moving')).location).toBe(
      '/moving/below-the-moving',
    )
    await move(home.id)
    expect((await askPath('/old-home/moving/below-the-moving')).status).toBe(200)
    expect((await askPath('/moving/below-the-moving')).location).toBe(
      '/old-home/moving/below-the-moving',
    )
  })
})

describe('a circle of pages', () => {
  it('is refused at the field when a page is put below itself', async () => {
    const page = await writeDraft({ ...desk(), kind: 'pages', data: { title: 'Own parent' } })
    await expect(savePage(page.id, { parent: page.id })).rejects.toMatchObject({
      status: 400,
      data: {
        errors: [
          {
            path: 'parent',
            message: 'A page cannot stand below itself. Choose another page, or none.',
          },
        ],
      },
    })
  })

  it('is refused when it is made of drafts, and of public pages', async () => {
    const draft = (title: string, parent?: string) =>
      writeDraft({ ...desk(), kind: 'pages', data: { title, parent } })
    const first = await draft('First of three')
    const second = await draft('Second of three', first.id)
    const third = await draft('Third of three', second.id)
    const message = /stands below this one itself/
    await expect(savePage(first.id, { parent: third.id })).rejects.toMatchObject({
      data: { errors: [{ path: 'parent', message: expect.stringMatching(message) }] },
    })
    await transitionAs({
      payload: hub.payload,
      user: hub.users.author,
      kind: 'pages',
      id: middle.id,
      transition: 'revise',
    })
    await expect(savePage(middle.id, { parent: low.id })).rejects.toMatchObject({
      data: { errors: [{ path: 'parent', message: expect.stringMatching(message) }] },
    })
  })

  it('that was stored before has addresses that end', async () => {
    const { pageAddress } = await import('@/cms/addresses/page-address')
    const one = await publishPage('One of two')
    const two = await publishPage('Two of two', one.id)
    await hub.payload.db.updateOne({
      collection: 'pages',
      id: one.id,
      data: { ...one, parent: two.id },
      req: undefined,
    })
    const page = await hub.payload.findByID({ collection: 'pages', id: one.id, depth: 0 })
    const req = await requestOf(hub.payload, hub.users.author)
    expect(page.parent).toBe(two.id)
    expect((await pageAddress({ req, page }))?.startsWith('/')).toBe(true)
  })
})

describe('the address of a draft', () => {
  const draft = (title: string, more: Draft<'pages'> = {}) =>
    writeDraft({ ...desk(), kind: 'pages', data: { title, ...more } })

  it('is the next free one where another draft had it first, and has another now', async () => {
    const first = await draft('Taken first')
    await savePage(first.id, { slug: 'another-address' })
    expect((await draft('Taken first')).slug).toBe('taken-first-2')
    expect((await draft('Taken first')).slug).toBe('taken-first-3')
    expect((await draft('Another address')).slug).toBe('another-address-2')
  })

  it('is refused when it was typed, with the name of what holds it', async () => {
    await draft('Holder of it')
    await expect(draft('Other words', { slug: 'holder-of-it' })).rejects.toMatchObject({
      status: 400,
      data: {
        errors: [
          {
            path: 'slug',
            message: 'The address holder-of-it belongs to “Holder of it”. Choose a different one.',
          },
        ],
      },
    })
  })

  it('is never a path of the hub itself', async () => {
    expect((await draft('News')).slug).toBe('news-2')
    await expect(draft('Anything', { slug: 'admin' })).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringMatching(/belongs to the hub itself/) }] },
    })
    expect((await draft('Press room', { slug: 'press', role: 'press' })).slug).toBe('press')
  })
})

describe('an address that is longer than any page’s', () => {
  it('is not a redirect, and causes no error', async () => {
    const { readRedirect } = await import('@/cms/read/read-redirect')
    const deep = Array.from({ length: 400 }, (_, at) => `${'/a'.repeat(7000)}/${at}`)
    expect(await Promise.all(deep.map((path) => readRedirect({ path })))).toEqual(
      deep.map(() => null),
    )
    const long = `/news/${'a'.repeat(15_000)}`
    expect(await readRedirect({ path: long })).toBeNull()
  })
})
