import type { Examples } from '@/site/components/examples'

import { PageTitle } from './page-title'

export const examples = {
  'a title alone': <PageTitle title="News" />,
  'a title with a sentence under it': (
    <PageTitle title="Our values" standfirst="What we hold ourselves to, whoever you ask." />
  ),
  'a long title with a long sentence': (
    <PageTitle
      title="Strategies, plans and policies of the council, those in force and those before them"
      standfirst="Every plan the council has decided, who decided it and when, with the documents themselves and a page that says the same in fewer words."
    />
  ),
  'a word too long for a line': (
    <PageTitle title="Antidisestablishmentarianism-and-floccinaucinihilipilification" />
  ),
} satisfies Examples
