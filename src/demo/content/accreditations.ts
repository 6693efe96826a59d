import type { DemoItem, Fields } from '@/demo/demo-item'
import { publishedOnce } from '@/demo/journeys'
import { to } from '@/demo/references'

const accreditation = (
  slug: string,
  fields: Fields<'accreditations'>,
): DemoItem<'accreditations'> => ({
  slug,
  writer: 'author-2',
  fields,
  journey: publishedOnce({ daysAgo: 54, approver: 'approver-2' }),
})

/** The council's accreditations as an employer. The sources give no award or expiry dates. */
export const ACCREDITATIONS: readonly DemoItem<'accreditations'>[] = [
  accreditation('disability-confident', {
    title: 'Disability Confident',
    level: 'Level 2',
    summary: 'Disabled applicants and colleagues get support at work.',
    text: 'The council supports disabled people at work and trains staff and managers to do so. It is aiming for level 3, so that it can help other local employers follow.',
    order: 1,
  }),
  accreditation('we-see-you-pledge', {
    title: 'We See You workplace pledge',
    level: 'Signed',
    awardingBody: to('organisations/landau'),
    summary: 'Disabled people are seen, heard and included at work.',
    text: 'With the charity Landau, the council is learning how to meet the needs of disabled staff and applicants, those with learning disabilities among them.',
    order: 2,
  }),
  accreditation('race-at-work-charter', {
    title: 'Race at Work Charter',
    level: 'Signatory',
    awardingBody: to('organisations/business-in-the-community'),
    summary: 'Practical steps for fair recruitment and promotion.',
    text: 'The charter makes 7 calls on leaders. By signing, the council agreed to remove barriers that Black, Asian, mixed race and other ethnically diverse people meet when they apply or seek promotion. It wants a workforce that looks like the city.',
    order: 3,
  }),
  accreditation('fostering-friendly-employer', {
    title: 'Fostering Friendly employer',
    level: 'Employer of the Year, 2022',
    awardingBody: to('organisations/the-fostering-network'),
    summary: 'Staff who foster get a policy that backs them.',
    text: 'The scheme helps employers write a policy that supports foster carers on their staff. The council has also asked large local employers to join and to stand by children in care.',
    order: 4,
  }),
  accreditation('armed-forces-covenant', {
    title: 'Armed Forces Covenant',
    level: 'Gold award, employer recognition scheme',
    awardingBody: to('organisations/ministry-of-defence'),
    summary: 'Reservists and the armed forces community are welcome here.',
    text: 'The council signed the covenant. It supports reservists on its staff and values the skills of people from the armed forces community.',
    order: 5,
  }),
]
