import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './recruitment.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])

describe('recruitment', () => {
  it.each(Object.keys(examples) as Name[])('has one H1: %s', (name) => {
    expect(html(name).match(/<h1/g)).toHaveLength(1)
  })

  it('lists the posts under a heading of their own, each with a link to its page', () => {
    const page = html('an introduction and the posts that are open')
    expect(page).toContain('<h2 id="vacancies">Vacancies</h2>')
    expect(page.match(/<h3[^>]*><a href="[^"]+"/g)).toEqual([
      '<h3 class="entry__title"><a href="/join-us/senior-planner"',
      '<h3 class="entry__title"><a href="/join-us/foster-carer"',
    ])
  })

  it('offers a way past the introduction, where there is one and something after it', () => {
    const jump = '<a href="#vacancies">'
    expect(html('an introduction and the posts that are open')).toContain(jump)
    expect(html('posts without an introduction')).not.toContain(jump)
    expect(html('no post open')).not.toContain(jump)
  })

  it('says that no post is open', () => {
    expect(html('no post open')).toContain('<p>No posts are open at the moment.</p>')
  })
})

describe('a post', () => {
  const apply = 'href="https://jobs.example/senior-planner"'

  it('says when it closes, and where to apply until then', () => {
    expect(html('a post')).toContain('<dt>Closes</dt><dd>Friday 31 October 2025, 5pm</dd>')
    expect(html('a post')).toContain(`<a class="button" ${apply}>Apply for this post</a>`)
  })

  it('takes no applications once it has closed, and leads to the posts that are open', () => {
    const closed = html('a post that has closed')
    expect(closed).toContain('id="closed-title">This post has closed</h2>')
    expect(closed).toContain('<a href="/join-us">See the posts that are open</a>')
    expect(closed).not.toContain(apply)
  })

  it.each([
    'a post that has been withdrawn',
    'a post that was withdrawn before it closed',
  ] as const)(
    'takes none once it is withdrawn, and gives the reason and no other notice: %s',
    (name) => {
      const withdrawn = html(name)
      expect(withdrawn).toContain('>We have withdrawn this post</h2>')
      expect(withdrawn).toContain('The post is no longer needed.')
      expect(withdrawn).not.toContain('This post has closed')
      expect(withdrawn).not.toContain(apply)
    },
  )

  it('shows what is known, and nothing to press where there is nowhere to apply', () => {
    const short = html('a post of which little is known')
    expect(short.match(/<dt>[^<]+/g)).toEqual(['<dt>Closes'])
    expect(short).not.toMatch(/standfirst|class="button"/)
  })

  it('keeps the facts in an aside with a name', () => {
    expect(html('a post')).toMatch(/<aside aria-labelledby="about-post">.*<h2 id="about-post">/)
  })
})
