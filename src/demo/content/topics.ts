export const TOPICS = [
  {
    slug: 'children-and-families',
    title: 'Children and families',
    description: 'Family Hubs, early help, and services for children in care and care leavers.',
  },
  {
    slug: 'fostering',
    title: 'Fostering',
    description: 'Becoming a foster carer, and employers who stand by staff who foster.',
  },
  {
    slug: 'schools-and-learning',
    title: 'Schools and learning',
    description: 'School places, the Virtual School and learning at any age.',
  },
  {
    slug: 'jobs-and-skills',
    title: 'Jobs and skills',
    description: 'Council jobs, first jobs for young people, and training.',
  },
  {
    slug: 'council-plans',
    title: 'Council plans',
    description: 'What the council means to do, what inspectors say, and how to have your say.',
  },
  {
    slug: 'streets-and-travel',
    title: 'Streets and travel',
    description: 'Roads, buses, gritting and street works.',
  },
  {
    slug: 'parks-and-green-spaces',
    title: 'Parks and green spaces',
    description: 'Parks, allotments and play areas in the 6 towns.',
  },
  {
    slug: 'arts-and-heritage',
    title: 'Arts and heritage',
    description: 'Ceramics, museums, festivals and the story of the city.',
  },
] as const
