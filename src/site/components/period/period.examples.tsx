import type { Examples } from '@/site/components/examples'

import { Period } from './period'

export const examples = {
  'a plan under way': (
    <Period
      years={[
        { year: 2024, when: 'past' },
        { year: 2025, when: 'now' },
        { year: 2026, when: 'ahead' },
        { year: 2027, when: 'ahead' },
      ]}
    />
  ),
  'a plan that has run its course': (
    <Period
      years={[
        { year: 2019, when: 'past' },
        { year: 2020, when: 'past' },
      ]}
    />
  ),
  'a plan of twelve years': (
    <Period
      years={Array.from({ length: 12 }, (_, index) => ({
        year: 2026 + index,
        when: 'ahead' as const,
      }))}
    />
  ),
} satisfies Examples
