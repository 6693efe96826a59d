import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { TopicList } from './topic-list'

const topic = (text: string, slug: string) => ({ href: `/topics/${slug}`, text })

export const examples = {
  'several topics': (
    <TopicList
      topics={[
        topic('Children and families', 'children-and-families'),
        topic('Housing', 'housing'),
        topic('Jobs & skills', 'jobs-and-skills'),
      ]}
    />
  ),
  'one topic': <TopicList topics={[topic('Housing', 'housing')]} />,
  'a topic that has to break': <TopicList topics={[topic(LONG_WORD, 'long')]} />,
} satisfies Examples
