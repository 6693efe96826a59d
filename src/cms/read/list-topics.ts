import type { Topic } from '@/cms/generated/payload-types'

import { findPublic } from './find-public'
import { remember } from './site-cache'

/** Every topic, by name. */
export const listTopics = (): Promise<Topic[]> =>
  remember('topics', async () => (await findPublic({ collection: 'topics', sort: 'title' })).docs)
