import type { Examples } from '@/site/components/examples'
import { RELEASE_CARD_EXAMPLES } from '@/site/views/release-card-examples'

import { YearGroups } from './year-groups'

export const examples = {
  'news of three years': <YearGroups releases={RELEASE_CARD_EXAMPLES} />,
  'news of one year': <YearGroups releases={RELEASE_CARD_EXAMPLES.slice(0, 2)} />,
} satisfies Examples
