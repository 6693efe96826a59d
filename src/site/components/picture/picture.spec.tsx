import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './picture.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const OPEN = html('a picture that anybody may take')

describe('a picture', () => {
  it.each(Object.keys(examples) as Name[])(
    'has words of its own and a size, so that nothing jumps: %s',
    (name) => {
      expect(html(name)).toMatch(/<img [^>]*alt="[^"]*" width="2400" height="1600"/)
    },
  )

  it('says what it shows, whose it is and how it may be used', () => {
    expect(OPEN).toContain('alt="Four brick bottle kilns beside a canal"')
    expect(OPEN).toContain('Bottle kilns on the canal. <span')
    expect(OPEN).toContain(
      'Picture: demo credit. Free to use in any editorial story until 31 December 2026.',
    )
  })

  it('waits until the reader comes near, unless it is the first thing of a page', () => {
    expect(OPEN).toContain('loading="lazy"')
    expect(html('a picture at the top of a page')).toContain('loading="eager"')
  })

  it('lets the browser choose a file by the room there is', () => {
    expect(OPEN).toContain(
      'srcSet="/media/kilns-480x320.webp 480w, /media/kilns-960x640.webp 960w"',
    )
    expect(html('a picture in a narrow column')).toContain('sizes="(min-width: 40em) 20rem, 100vw"')
    expect(html('a picture of one size')).not.toMatch(/srcset|sizes/i)
  })

  it('is downloaded under a name a reader knows, with its kind and size in the link', () => {
    expect(OPEN).toContain('<a href="/media/kilns.jpg" download="kilns.jpg">')
    expect(OPEN).toMatch(/<\/span> \(JPG, 4\.1 MB\)<\/a>/)
  })

  it('has no download where its licence allows none', () => {
    expect(html('a picture that may not be taken')).not.toContain('<a ')
  })

  it('names what is downloaded: by its caption, by its alt text, or else by its file', () => {
    const named = (words: string) => `Download<span class="visually-hidden">: ${words}</span>`
    expect(OPEN).toContain(named('Bottle kilns on the canal.'))
    expect(html('a picture without a caption')).toContain(
      named('Four brick bottle kilns beside a canal'),
    )
    expect(html('a picture that decorates, without a caption')).toContain(named('kilns.jpg'))
  })

  it('is passed over by screen readers where it only decorates', () => {
    expect(html('a picture that decorates, without a caption')).toContain('alt=""')
  })

  it('has no caption where there is nothing to say', () => {
    expect(html('a picture with nothing to say about it')).not.toContain('figcaption')
  })

  it('prints angle brackets as words', () => {
    expect(html('a caption that has to break')).toContain('&amp; &lt;kilns&gt;.')
  })
})
