import type { Topic } from '@/cms/generated/payload-types'

import { findPublic } from '@/cms/published/find-public'
import { cachedRead } from '@/cms/read-cache/read-cache'

/** Every topic, by name. */
export const listTopics = (): Promise<Topic[]> =>
  cachedRead('topics', async () => (await findPublic({ collection: 'topics', sort: 'title' })).docs)
