import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { bareFrame, exampleFrame, FULL_FRAME_SETTINGS } from '@/site/views/site-frame-examples'

import { SiteHeader } from './site-header'

export const examples = {
  'with the council’s logo, on a page in News': <SiteHeader site={exampleFrame()} />,
  'on the list of news itself': <SiteHeader site={exampleFrame({ path: '/news' })} />,
  'without a logo, on the home page': <SiteHeader site={bareFrame()} />,
  'after a search, with its words': (
    <SiteHeader site={exampleFrame({ path: '/search' })} words="family hubs" />
  ),
  'a council whose name has to break': (
    <SiteHeader
      site={exampleFrame({
        settings: { ...FULL_FRAME_SETTINGS, councilName: `${LONG_WORD} & District Council` },
      })}
    />
  ),
} satisfies Examples
