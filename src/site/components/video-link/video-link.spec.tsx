import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './video-link.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const VIDEO = html('a video with its length and transcript')

describe('a video', () => {
  it.each(Object.keys(examples) as Name[])('fetches nothing until it is asked for: %s', (name) => {
    expect(html(name)).not.toMatch(/<(iframe|video|img|script|link|object|embed)\b| src=/)
  })

  it('is a link that says how long it is and to whose site it leads', () => {
    expect(VIDEO).toContain(
      '<a href="https://www.video.example/watch">A day with a foster carer</a>',
    )
    expect(VIDEO).toContain('Video, 2 minutes 30 seconds, on video.example</p>')
    expect(html('a video whose length nobody gave')).toContain('Video, on video.example</p>')
  })

  it('has all its words in a transcript, which says of which video it is', () => {
    expect(VIDEO).toContain(
      '<summary>Transcript<span class="visually-hidden"> of A day with a foster carer</span></summary><p>A kitchen, early. A kettle boils.</p><p>A woman says that mornings are the best part of it.</p>',
    )
  })

  it('hides its icon from screen readers', () => {
    expect(VIDEO).toMatch(/<svg[^>]* aria-hidden="true"/)
  })

  it('prints markup in a title as words', () => {
    expect(html('a title that has to break')).toContain('&amp; &lt;more&gt;</a>')
  })
})
