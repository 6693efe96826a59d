import type { KeyFigureBlock } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { toKeyFigureView } from '@/site/views/key-figure-view'

import { KeyFigure } from './key-figure'

const figure = (changed: Partial<KeyFigureBlock> = {}) =>
  toKeyFigureView({ ...BLOCK_EXAMPLES['key-figure'], ...changed })

const sourced = { source: 'Office for Example Statistics', sourceAddress: 'https://stats.example' }

export const examples = {
  'a number with a word before it': <KeyFigure figure={figure(sourced)} />,
  'a percentage': (
    <KeyFigure
      figure={figure({
        ...sourced,
        value: '93',
        unit: '%',
        text: 'of residents live within a mile of a park',
        population: 'residents',
      })}
    />
  ),
  'a unit in words': (
    <KeyFigure
      figure={figure({ value: '£4.2', unit: 'million', text: 'for warm homes', ...sourced })}
    />
  ),
  'a source without an address': <KeyFigure figure={figure({ source: 'Council records' })} />,
  'neither a source nor a date': (
    <KeyFigure figure={figure({ population: '', period: '', source: null })} />
  ),
  'in a row of figures': <KeyFigure figure={figure(sourced)} isStacked />,
  'words too long for a line': (
    <KeyFigure
      figure={figure({
        value: '1,234,567,890',
        unit: '',
        text: 'visits to Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      })}
    />
  ),
} satisfies Examples
