import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import type { RelatedView } from '@/site/views/related-view'

import { RelatedList } from './related-list'
import { TagList } from './tag-list'

const campaign: RelatedView = {
  slug: 'family-matters',
  text: 'Family Matters',
  href: '/campaigns/family-matters',
  detail: 'Campaign',
}
const partner: RelatedView = {
  slug: 'canal-friends',
  text: 'Friends of the Canal & Towpath',
  href: null,
  detail: 'Partner',
}
const topics: readonly RelatedView[] = ['Children and families', 'Housing', 'Jobs'].map((text) => ({
  slug: text.toLowerCase(),
  text,
  href: `/topics/${encodeURIComponent(text.toLowerCase())}`,
  detail: 'Topic',
}))

export const examples = {
  'links, each with what it is': <RelatedList id="linked" title="Linked to" related={[campaign]} />,
  'an organisation without a website': (
    <RelatedList id="named" title="People and organisations" related={[partner]} />
  ),
  'a link with nothing to add': (
    <RelatedList id="before" title="What came before" related={[{ ...campaign, detail: '' }]} />
  ),
  'a name that has to break': (
    <RelatedList id="long" title={LONG_WORD} related={[{ ...campaign, text: LONG_WORD }]} />
  ),
  'nothing to list': <RelatedList id="after" title="What came next" related={[]} />,
  'topics in a row': <TagList title="Topics" related={topics} />,
  'no topics': <TagList title="Topics" related={[]} />,
} satisfies Examples
