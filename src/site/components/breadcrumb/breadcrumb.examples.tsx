import { PATHS } from '@/domain/paths'
import type { Examples } from '@/site/components/examples'

import { Breadcrumb } from './breadcrumb'

const news = { href: PATHS.news, text: 'News' }

export const examples = {
  'a page below one section': <Breadcrumb links={[news]} />,
  'the page itself as the last crumb': <Breadcrumb links={[]} current="Campaigns" />,
  'three steps down': (
    <Breadcrumb
      links={[
        { href: PATHS.values, text: 'Our values' },
        { href: PATHS.joinUs, text: 'Join us' },
      ]}
      current="Social worker, children in care"
    />
  ),
  'before a lead panel, at a distance from it': (
    <Breadcrumb links={[{ href: PATHS.campaigns, text: 'Campaigns' }]} isBeforeLead />
  ),
  'words too long for a line, which wrap and are never shortened': (
    <Breadcrumb
      links={[news]}
      current="Statement on the inspection of services for children with special educational needs in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    />
  ),
} satisfies Examples
