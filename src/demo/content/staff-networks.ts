import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce } from '@/demo/journeys'

const network = (
  order: number,
  slug: string,
  title: string,
  words: { summary: string; text: string },
): DemoItem<'staff-networks'> => ({
  slug,
  writer: 'author-2',
  fields: { title, order, ...words },
  journey: publishedOnce({ daysAgo: 55, approver: 'approver-2' }),
})

export const STAFF_NETWORKS: readonly DemoItem<'staff-networks'>[] = [
  network(1, 'lgbtqia-network', 'LGBTQIA+ Network', {
    summary: 'For LGBTQIA+ colleagues.',
    text: 'Members meet, look out for one another and offer mentoring. They also tell the council what its policies and services mean for LGBTQIA+ people.',
  }),
  network(2, 'ethnically-diverse-staff-network', 'Ethnically Diverse Staff Network', {
    summary: 'For colleagues from every ethnic background.',
    text: 'An open group for sharing experience, mentoring and advice. It speaks up where a policy or a service would work less well for some than for others.',
  }),
  network(3, 'disability-network', '(dis)ability Network', {
    summary: 'For disabled colleagues.',
    text: 'Members swap practical advice, mentor one another and advise the council on how it recruits, equips and supports disabled staff.',
  }),
  network(4, 'early-careers-network', 'Early Careers Network', {
    summary: 'For colleagues who are new to working life.',
    text: 'A place to meet others who are starting out, find a mentor and say what would help people stay and move up.',
  }),
  network(5, 'menopause-network', 'Menopause Network', {
    summary: 'For colleagues going through the menopause.',
    text: 'Members talk openly, share what helps at work and advise managers and policy writers.',
  }),
]
