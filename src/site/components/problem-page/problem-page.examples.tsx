import type { Examples } from '@/site/components/examples'

import { ProblemPage } from './problem-page'

export const examples = {
  'the site cannot answer at the moment (503)': <ProblemPage status={503} />,
  'something broke (500)': <ProblemPage status={500} />,
  'nothing is at this address (404)': <ProblemPage status={404} />,
  'the address cannot be read (400)': <ProblemPage status={400} />,
} satisfies Examples
