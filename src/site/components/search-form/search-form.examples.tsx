import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'

import { SearchForm } from './search-form'

const form = (words?: string) => (
  <SearchForm id="page-search" name="Search everything" label="Words to look for" words={words} />
)

export const examples = {
  'before a search': form(),
  'after a search, to be changed': form('family hubs'),
  'words with quotation marks and brackets': form('"canal" <festival> & more'),
  'a word longer than the field': form(LONG_WORD),
} satisfies Examples
