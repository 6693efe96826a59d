import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { exampleCard, RELEASE_CARD_EXAMPLES } from '@/site/views/release-card-examples'

import { ReleaseList } from './release-list'

export const examples = {
  'news, newest first': <ReleaseList releases={RELEASE_CARD_EXAMPLES} />,
  'in a narrow column': <ReleaseList releases={RELEASE_CARD_EXAMPLES} isPlain />,
  'below a heading of the third level': <ReleaseList releases={RELEASE_CARD_EXAMPLES} level={4} />,
  'a headline that has to break': (
    <ReleaseList
      releases={[
        exampleCard({ title: `${LONG_WORD} & <after>`, slug: 'long', summary: LONG_WORD }),
        exampleCard(),
      ]}
    />
  ),
} satisfies Examples
