import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce } from '@/demo/journeys'

type Kinds = DemoItem<'organisations'>['fields']['kind']

const organisation = (
  slug: string,
  title: string,
  kind: Kinds,
  summary: string,
): DemoItem<'organisations'> => ({
  slug,
  fields: { title, summary, kind },
  journey: publishedOnce({ daysAgo: 60 }),
})

const employer = (slug: string, title: string) =>
  organisation(slug, title, ['employer'], 'An employer signed up to Fostering Friendly.')

/** Organisations named in the sources, and the employers on the public Fostering Friendly list. */
export const ORGANISATIONS: readonly DemoItem<'organisations'>[] = [
  organisation(
    'ofsted',
    'Ofsted',
    ['inspectorate'],
    'The inspectorate of education and children’s services in England.',
  ),
  organisation(
    'shaw-trust',
    'Shaw Trust',
    ['partner'],
    'A partner in helping young people into education, training or work.',
  ),
  organisation(
    'landau',
    'Landau',
    ['partner', 'awarding-body'],
    'A registered charity, and the home of the We See You workplace pledge.',
  ),
  organisation(
    'business-in-the-community',
    'Business in the Community',
    ['partner', 'awarding-body'],
    'The body that runs the Race at Work Charter.',
  ),
  organisation(
    'the-fostering-network',
    'The Fostering Network',
    ['partner', 'awarding-body'],
    'The fostering charity that created the Fostering Friendly scheme.',
  ),
  organisation(
    'ministry-of-defence',
    'Ministry of Defence',
    ['awarding-body'],
    'The department that gives awards to employers who support the armed forces.',
  ),
  employer('aspire-housing', 'Aspire Housing'),
  employer('bet365', 'bet365'),
  employer('davies-group', 'Davies Group'),
  employer('port-vale-fc', 'Port Vale FC'),
  employer('staffordshire-chambers', 'Staffordshire Chambers'),
  employer('staffordshire-police', 'Staffordshire Police'),
  employer('staffordshire-university', 'Staffordshire University'),
  employer('stoke-city-fc', 'Stoke City FC'),
  employer('synectics-solutions', 'Synectics Solutions'),
  employer('unitas', 'Unitas'),
]

/** In alphabetical order, as on the campaign's page. */
export const EMPLOYERS = ORGANISATIONS.filter(({ fields }) => fields.kind?.includes('employer'))
