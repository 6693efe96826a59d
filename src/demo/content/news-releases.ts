import type { DemoItem } from '@/demo/demo-item'

import { CENTENARY } from './releases/centenary'
import { CHILDREN_IN_CARE } from './releases/children-in-care'
import { FAMILY_MATTERS } from './releases/family-matters'
import { IN_WORK } from './releases/in-work'
import { INCIDENTS } from './releases/incidents'
import { LATELY } from './releases/lately'

/** All releases; split into a file for each subject because of the length. */
export const NEWS_RELEASES: readonly DemoItem<'news-releases'>[] = [
  ...CHILDREN_IN_CARE,
  ...FAMILY_MATTERS,
  ...CENTENARY,
  ...INCIDENTS,
  ...LATELY,
  ...IN_WORK,
]
