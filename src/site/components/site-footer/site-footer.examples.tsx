import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { bareFrame, exampleFrame, FULL_FRAME_SETTINGS } from '@/site/views/site-frame-examples'

import { SiteFooter } from './site-footer'

export const examples = {
  'towns, the council’s own columns and social media': <SiteFooter site={exampleFrame()} />,
  'a council that has set its name only': <SiteFooter site={bareFrame()} />,
  'links that have to break': (
    <SiteFooter
      site={exampleFrame({
        settings: {
          ...FULL_FRAME_SETTINGS,
          footerColumns: [
            { heading: LONG_WORD, links: [{ label: `${LONG_WORD} & more`, address: '/long' }] },
          ],
        },
      })}
    />
  ),
} satisfies Examples
