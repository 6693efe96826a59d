import { contentCollection } from './content-collection'
import { releaseFields } from './news-releases.fields'

export const NewsReleases = contentCollection({
  kind: 'news-releases',
  group: 'Publish',
  description: 'Press releases, news stories, statements, media advisories and emergency updates.',
  titleHelp: 'Up to 65 characters, in sentence case, without a full stop.',
  summaryHelp: 'The story in one or two plain sentences that do not repeat the headline.',
  columns: ['kind', 'publishedAt'],
  fields: releaseFields,
})
