import { taxonomyCollection } from './taxonomy-collection'

export const Topics = taxonomyCollection({
  slug: 'topics',
  singular: 'Topic',
  plural: 'Topics',
  description: 'What content is about. Each has a page and feeds.',
})
