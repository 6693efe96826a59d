import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { askFront } from '@tests/support/ask-front'
import { boot, type Booted } from '@tests/support/boot-payload'
import type { EndpointAsk } from '@tests/support/walk-endpoints'

/** Multipart forms, as the editor sends them: the document as JSON, and a file. */
let hub: Booted
let ask: EndpointAsk
let token: string
let bytes: Uint8Array<ArrayBuffer>
let outside: Server
let asked: string[]

beforeAll(async () => {
  hub = await boot()
  ask = await askFront(hub.config)
  token = await hub.login('author')
  const picture = { width: 900, height: 600, channels: 3, background: '#00ff00' } as const
  bytes = new Uint8Array(await sharp({ create: picture }).png().toBuffer())
  asked = []
  outside = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('secret')
  })
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  outside.close()
  await hub.close()
})

const WORDS = {
  title: 'Kiln',
  alt: 'A kiln',
  credit: 'Jo',
  licence: 'ogl',
  peopleShown: 'none',
}
const DEEP = `{"title":${'['.repeat(50_000)}${']'.repeat(50_000)}}`

function form(document: string, hasFile: boolean): FormData {
  const data = new FormData()
  if (hasFile) data.set('file', new Blob([bytes], { type: 'image/png' }), 'kiln.png')
  data.set('_payload', document)
  return data
}

describe('a form whose document makes no sense', () => {
  it.each([
    ['POST', '/api/news-releases?draft=true', false],
    ['PATCH', '/api/news-releases?where[createdAt][exists]=true', false],
    ['POST', '/api/media', true],
    ['POST', '/api/media', false],
    ['PATCH', '/api/media/1', true],
  ])('is refused like JSON: %s %s, with a file: %s', async (method, address, hasFile) => {
    for (const document of [DEEP, '{"title":', '[1,2', 'words', 'null', '7', '[]']) {
      const { status, text } = await ask(method, address, { token, body: form(document, hasFile) })
      expect([status, text]).toEqual([
        400,
        expect.stringMatching(/nested too deeply|not JSON|not a document/),
      ])
    }
  })

  it('is read if it is valid JSON, whatever its text contains', async () => {
    const words = { ...WORDS, title: `Kiln ${'['.repeat(300)} --- "${'{'.repeat(300)}` }
    const body = form(JSON.stringify(words), true)
    const { status, text } = await ask('POST', '/api/media', { token, body })
    expect(status).toBe(201)
    expect(JSON.parse(text)).toMatchObject({
      doc: { title: words.title, originalName: 'kiln.png' },
    })
  })
})

describe('what Payload would take for a form', () => {
  const part = (head: string) =>
    `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n{}\r\n--b--\r\n`

  it.each([
    ['xmultipart/form-data; boundary=b', part('name="_payload"')],
    ['multipart/mixed; boundary=b', part('name="_payload"')],
    ['multipart/form-data; boundary="b@b"', part('name="_payload"')],
    ['multipart/form-data; boundary=b', part('name="file"')],
    ['multipart/form-data; boundary=b', part('name=file')],
    ['multipart/form-data; boundary=b', part('name="file"; x=filename')],
    ['multipart/form-data; boundary=b', part('name="fi\nle"')],
  ])('is refused to a stranger and to an author: %s %j', async (type, body) => {
    const headers = { 'content-type': type }
    expect((await ask('POST', '/api/users/login', { headers, body })).status).toBe(400)
    for (const method of ['POST', 'PATCH'])
      expect((await ask(method, '/api/media', { token, headers, body })).status).toBe(400)
  })
})

describe('an address in place of a file', () => {
  const CROP =
    'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=450&uploadEdits[heightInPixels]=300'
  const FOCAL = 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90'

  it('is never asked, by whatever a change of a picture carries', async () => {
    const made = await ask('POST', '/api/media', { token, body: form(JSON.stringify(WORDS), true) })
    const { id, filename } = (JSON.parse(made.text) as { doc: { id: string; filename: string } })
      .doc
    const url = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/secret`
    const given = { url, thumbnailURL: url, filename, sizes: { small: { filename, url } } }
    const bodies = [given, { ...given, focalX: 12, focalY: 34 }, { ...given, filename: 'x.png' }]
    const all = `where[id][equals]=${id}`
    for (const [address, query] of [`/api/media/${id}?`, `/api/media?${all}`].flatMap((one) =>
      ['', CROP, FOCAL, `${CROP}&${FOCAL}`].map((edits) => [one, edits] as const),
    )) {
      for (const body of bodies) {
        const { status } = await ask('PATCH', `${address}&${query}`, { token, body })
        expect(status).toBeLessThan(500)
        const sent = form(JSON.stringify(body), false)
        await ask('PATCH', `${address}&${query}`, { token, body: sent })
      }
    }
    for (const body of bodies) {
      expect((await ask('POST', '/api/media', { token, body })).status).toBe(400)
      await ask('POST', `/api/media/${id}/duplicate`, { token, body })
    }
    expect(asked).toEqual([])
    const stored = await hub.payload.findByID({ collection: 'media', id, depth: 0 })
    expect(JSON.stringify(stored)).not.toContain(url)
  })
})
