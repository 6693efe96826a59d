import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './campaign-article.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const headingsOf = (markup: string): string[] =>
  [...markup.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, words = '']) => words)
const actionsOf = (markup: string): string[] => {
  const [, actions = ''] = /<p class="lead__actions">(.*?)<\/p>/.exec(markup) ?? []
  return [...actions.matchAll(/<a class="button (\S+)" href="[^"]+">([^<]+)</g)].map(
    ([, look, words]) => `${look} ${words}`,
  )
}

describe('the page of a campaign', () => {
  const full = html('all that a campaign can have')

  it.each(Object.entries(examples))('has one H1: %s', (_, element) => {
    expect(renderToStaticMarkup(element).match(/<h1/g)).toHaveLength(1)
  })

  it('says first what to do, in three actions at most', () => {
    expect(actionsOf(full)).toEqual([
      'button--panel Call 01632 960 140',
      'button--panel-quiet Ask us to call you',
      'button--panel-quiet See event dates',
    ])
    expect(full).toContain('href="#events">See event dates')
    expect(full).toContain('<section id="events" ')
  })

  it('offers the dates loudest where there is nothing else to do', () => {
    expect(actionsOf(html('dates to come, and nothing else to do'))).toEqual([
      'button--panel See event dates',
    ])
    expect(actionsOf(html('a name and a sentence'))).toEqual([])
  })

  it('then says what it is, its news, its dates and who has joined', () => {
    expect(headingsOf(full)).toEqual([
      'The campaign in figures',
      'About Family Matters',
      'Start here',
      'Stories and news',
      'Updated, 22 September 2025',
      'Meet us',
      'About this campaign',
      'Topics',
      'Places',
      'Who has signed up',
      'Thinking about fostering?',
    ])
  })

  it('lists what it aims for', () => {
    expect(full).toContain(
      '<h3>What we aim for</h3><ul><li>Help before a problem becomes a crisis</li></ul>',
    )
  })

  it('gives the account that the law asks for: what it supports and what it costs', () => {
    expect(full).toContain('<dt>Running since</dt><dd>November 2020</dd>')
    expect(full).toContain('<dt>Supports</dt><dd><a href="/strategies/our-city">Our City</a></dd>')
    expect(full).toContain('<dt>Cost</dt><dd>£12,000 a year</dd>')
    expect(full).toContain('>family-matters.example.test</a>')
  })

  it('leads to all of its news and to a calendar of its dates', () => {
    expect(full).toContain('href="/news?campaign=family-matters">All Family Matters news<')
    expect(full).toContain('href="/campaigns/family-matters.ics">Add all dates to your calendar<')
  })

  it('links organisations that have a site, and names the others', () => {
    expect(full).toContain(
      '<ul class="name-list"><li><a href="https://pottery.example.test">Old Town Pottery</a></li><li>Canal Trust</li></ul>',
    )
    expect(headingsOf(html('partners who are no employers'))).toContain('Who we work with')
  })

  it('names its logo, and shows artwork that says nothing', () => {
    expect(full).toMatch(/<img class="campaign-logo" [^>]*alt="Family Matters"/)
    expect(full).toMatch(/<img src="\/assets\/img\/tile-plates\.svg" alt="" width="800"/)
    expect(html('a photograph instead of a pattern')).toMatch(
      /lead__art--picture"><img src="\/media\/kilns-960x640\.webp" alt=""/,
    )
  })

  it('says above its name that it has ended', () => {
    expect(html('a campaign that has ended')).toContain('lead__label">Campaign, now ended</p>')
  })

  it('leaves out every section that has nothing in it', () => {
    expect(headingsOf(html('a name and a sentence'))).toEqual([])
  })

  it('once withdrawn, gives the reason, and asks nothing of a reader', () => {
    const withdrawn = html('a campaign that is withdrawn')
    expect(withdrawn).toMatch(/We have withdrawn this campaign.*The service has closed\./)
    expect(actionsOf(withdrawn)).toEqual([])
    expect(withdrawn).not.toMatch(/class="(?:cta|button)[ "]/)
  })
})
