import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'

import { SubHeading } from './sub-heading'

export const examples = {
  'under the title of a page': <SubHeading level={2}>Documents</SubHeading>,
  'inside a section': <SubHeading level={3}>Documents</SubHeading>,
  'inside a part of a section': <SubHeading level={4}>Documents</SubHeading>,
  'with an id, to name a list by': (
    <SubHeading level={2} id="timeline-1">
      What happens next
    </SubHeading>
  ),
  'a word that has to break': <SubHeading level={2}>{LONG_WORD}</SubHeading>,
} satisfies Examples
