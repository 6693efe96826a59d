import type { Examples } from '@/site/components/examples'
import { exampleFields, exampleTopicField } from '@/site/views/news-filter-examples'

import { FieldErrors } from './field-errors'
import { SelectField } from './select-field'

const long = {
  name: 'ward',
  label: 'Ward, as it is called since the boundaries of 2023',
  anyText: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and all other wards',
  options: [],
}

export const examples = {
  'nothing chosen yet': <SelectField field={exampleTopicField()} />,
  'a choice in force': <SelectField field={exampleTopicField({ topic: 'heritage' })} />,
  'a value that names nothing': (
    <SelectField field={exampleTopicField({ topic: '<nonsense>' }, ['topic'])} />
  ),
  'a row of its own on a small screen': <SelectField field={exampleTopicField()} isWide />,
  'words too long for a line': <SelectField field={long} />,
  'what is wrong in the whole form, above it': (
    <FieldErrors fields={exampleFields({ topic: 'nonsense', year: '20 25' }, ['topic', 'year'])} />
  ),
  'nothing is wrong': <FieldErrors fields={exampleFields()} />,
} satisfies Examples
