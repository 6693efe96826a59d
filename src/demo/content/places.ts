type Place = { slug: string; title: string; kind: 'town' | 'ward'; description?: string }

/** The city's 6 towns, and the ward named in the sources. */
export const PLACES: readonly Place[] = [
  { slug: 'tunstall', title: 'Tunstall', kind: 'town' },
  { slug: 'burslem', title: 'Burslem', kind: 'town' },
  { slug: 'hanley', title: 'Hanley', kind: 'town' },
  { slug: 'stoke', title: 'Stoke', kind: 'town' },
  { slug: 'fenton', title: 'Fenton', kind: 'town' },
  { slug: 'longton', title: 'Longton', kind: 'town' },
  {
    slug: 'blurton',
    title: 'Blurton',
    kind: 'ward',
    description: 'The ward where the newest Family Hub opened in August 2025.',
  },
]
