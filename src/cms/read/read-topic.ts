import type { Topic } from '@/cms/generated/payload-types'

import { listTopics } from './list-topics'

/** The topic at `/topics/SLUG`; null when there is none. */
export async function readTopic({ slug }: { slug: string }): Promise<Topic | null> {
  const topics = await listTopics()
  return topics.find((topic) => topic.slug === slug) ?? null
}
