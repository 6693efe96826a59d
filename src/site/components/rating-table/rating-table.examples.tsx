import type { RatingTableBlock } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { toRatingView } from '@/site/views/rating-view'

import { RatingTable } from './rating-table'

const rating = (changes: Partial<RatingTableBlock> = {}) =>
  toRatingView({ ...BLOCK_EXAMPLES['rating-table'], ...changes }, 1)

export const examples = {
  'an overall grade, the last result and the report': <RatingTable rating={rating()} />,
  'an inspection that gave no overall grade': (
    <RatingTable
      rating={rating({ rows: [{ judgement: 'Children in care and care leavers', grade: 'Good' }] })}
    />
  ),
  'a grade that is not on the scale': (
    <RatingTable
      rating={rating({
        rows: [
          { judgement: 'Overall effectiveness', grade: 'Good', isOverall: true },
          { judgement: 'Safeguarding', grade: 'Effective' },
        ],
      })}
    />
  ),
  'a first inspection whose report is not out yet': (
    <RatingTable
      rating={rating({ previousPeriod: null, previousResult: null, reportAddress: null })}
    />
  ),
  'words that have to break': (
    <RatingTable
      rating={rating({
        rows: [{ judgement: `${LONG_WORD} & care`, grade: LONG_WORD, isOverall: true }],
      })}
    />
  ),
} satisfies Examples
