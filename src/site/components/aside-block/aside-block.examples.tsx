import type { Examples } from '@/site/components/examples'
import { Facts } from '@/site/components/facts/facts'
import { LinkList } from '@/site/components/link-list/link-list'

const related = [
  { href: '/campaigns/family-matters', text: 'Family Matters', detail: 'Campaign' },
  { href: '/our-values#openness', text: 'Openness', detail: 'One of our values' },
]

/**
 * A class for the small sections next to a page: each after the first has a line above it.
 * `aside-block--wide` is for sections shown only on wide screens.
 */
export const examples = {
  'one block': (
    <section className="aside-block" aria-labelledby="related">
      <h2 id="related">Related</h2>
      <LinkList links={related} />
    </section>
  ),
  'blocks one under another': (
    <aside aria-label="About this page">
      <section className="aside-block" aria-labelledby="glance">
        <h2 id="glance">At a glance</h2>
        <Facts facts={[{ name: 'Period', text: '2024 to 2028' }]} />
      </section>
      <section className="aside-block" aria-labelledby="related">
        <h2 id="related">Related</h2>
        <LinkList links={related} />
      </section>
    </aside>
  ),
  'the first block on a wide screen only': (
    <aside aria-label="About this page">
      <section className="aside-block aside-block--wide" aria-labelledby="contact">
        <h2 id="contact">Press office</h2>
        <p>01632 960 118</p>
      </section>
      <section className="aside-block" aria-labelledby="related">
        <h2 id="related">Related</h2>
        <LinkList links={related} />
      </section>
    </aside>
  ),
  'a block under a rim': (
    <section className="aside-block rim" aria-labelledby="facts">
      <h2 id="facts">About this campaign</h2>
      <Facts facts={[{ name: 'Running since', text: 'November 2020' }]} />
    </section>
  ),
} satisfies Examples
