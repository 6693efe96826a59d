import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'

import { NameList } from './name-list'

export const examples = {
  'staff networks with a line each': (
    <NameList
      names={[
        { id: 'carers', name: 'Carers’ network', text: 'For all who look after somebody at home.' },
        { id: 'faith', name: 'Faith network', text: 'Meets at noon on the first Friday.' },
        { id: 'pride', name: 'Pride network', text: 'For LGBTQ+ colleagues and their allies.' },
      ]}
    />
  ),
  'a name without a line': <NameList names={[{ id: 'carers', name: 'Carers’ network' }]} />,
  'a name that has to break': (
    <NameList names={[{ id: 'long', name: LONG_WORD, text: `${LONG_WORD} & <friends>` }]} />
  ),
} satisfies Examples
