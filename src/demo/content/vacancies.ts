import type { CallToActionBlock } from '@/cms/generated/payload-types'
import type { DemoItem } from '@/demo/demo-item'
import { inReview, publishedOnce } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to } from '@/demo/references'

const BOTH = {
  reportsTo: 'Director of Children and Family Services',
  applyAddress: 'https://jobs.example.org/assistant-directors',
  contact: 'Recruitment team, 01632 960 150',
  campaigns: [to('campaigns/team-stoke')],
  topics: [to('topics/jobs-and-skills'), to('topics/children-and-families')],
}

const APPLY: CallToActionBlock = {
  blockType: 'call-to-action',
  heading: 'Apply for this post',
  text: 'Ask the recruitment team first if you would like an informal talk.',
  actions: [
    { label: 'Call 01632 960 150', address: 'tel:+441632960150' },
    { label: 'Apply online', address: BOTH.applyAddress },
  ],
  note: 'Monday to Friday, 9am to 5pm. A demonstration: there is nothing to apply for.',
}

/** The sources give neither salary nor closing date for these two posts, so both stay empty. */
export const VACANCIES: readonly DemoItem<'vacancies'>[] = [
  {
    slug: 'assistant-director-children-in-care-and-quality',
    fields: {
      ...BOTH,
      title: 'Assistant Director, Children’s Social Care (Children in Care and Quality)',
      summary: 'Lead services for children in care, and see that they are good for each child.',
      body: [
        text(`
          This is one of 2 new posts in a new management structure. You will work with every part of the council, with partners and with communities.

          ## What you will do

          - lead services for children in care
          - help more of them leave care for a permanent home
          - check the quality of practice, and act on what you find
          - explain to staff where the service is going and why

          ## What we ask of you

          You have led in children’s social care and stay calm under pressure. You have fresh ideas, see them through and bring people with you.
        `),
        APPLY,
      ],
    },
    journey: publishedOnce({ daysAgo: 20 }),
  },
  {
    slug: 'assistant-director-safeguarding-and-early-help',
    fields: {
      ...BOTH,
      title: 'Assistant Director, Children’s Social Care (Safeguarding and Early Help)',
      summary: 'Lead the services that keep children safe and help families early.',
      body: [
        text(`
          This is one of 2 new posts in a new management structure. You will work with every part of the council, with partners and with communities.

          ## What you will do

          - lead the services that keep children safe
          - help families before problems grow, so that fewer children need care
          - build a new way of working with the partners that families rely on
          - give your teams a clear direction and the tools for the job

          ## What we ask of you

          You know safeguarding and early help from the inside. You work well with councillors and colleagues, and keep to a budget.
        `),
        APPLY,
      ],
    },
    journey: publishedOnce({ daysAgo: 20 }),
  },
  {
    slug: 'family-hub-worker',
    writer: 'author-2',
    fields: {
      title: 'Family Hub worker',
      summary: 'Welcome families to a Family Hub and help them find what they came for.',
      reportsTo: 'Family Hub manager',
      applyAddress: 'https://jobs.example.org/family-hub-worker',
      contact: 'Recruitment team, 01632 960 150',
      campaigns: [to('campaigns/team-stoke'), to('campaigns/family-matters')],
      topics: [to('topics/jobs-and-skills')],
      body: [
        text(`
          You will be the first person many families meet. You listen, answer what you can and know who can answer the rest.

          Experience with families helps. Training is given, and the hours can be shared.
        `),
      ],
    },
    journey: inReview({ daysAgo: 3, reviewer: 'approver', dueInDays: 2 }),
  },
]
