import { daysOn } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { inReview, publishedOnce } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to } from '@/demo/references'

import { PERMANENCY_TEXT, WELLBEING_TEXT } from './strategy-texts'

const SITE_PAGES: readonly DemoItem<'pages'>[] = [
  {
    slug: 'about',
    fields: {
      title: 'About this site',
      summary: 'What you find here, who writes it and how it is checked before it goes out.',
      body: [
        text(`
          This site has the council’s news, campaigns, events and plans. Services, such as bins and council tax, are on [the council’s main website](https://council.example.org).

          ## Who writes it

          Communications officers write what you read here. A second person, who wrote no part of it, reads and approves each item before it is public.

          ## When something is wrong

          Mistakes are corrected in the open, with a note that says what changed. See [how to report a mistake](/corrections-and-complaints).

          ## This is a demonstration

          The site was built to show how such a hub works. Its texts are written from facts the council has made public. Contacts, event dates and some stories are made up. The council has not issued them.
        `),
      ],
      topics: [to('topics/council-plans')],
      reviewOn: daysOn(200),
    },
    journey: publishedOnce(),
  },
  {
    slug: 'accessibility',
    writer: 'author-2',
    fields: {
      title: 'Accessibility statement',
      summary: 'How accessible this site is, what is not accessible yet and whom to tell.',
      body: [
        text(`
          We want as many people as possible to be able to use this site. You should be able to:

          - enlarge text up to 400% without scrolling sideways
          - use the site with a keyboard or a screen reader
          - read every page without scripts, in light or dark colours

          ## How accessible the site is

          The site is built to meet the Web Content Accessibility Guidelines version 2.2, level AA. Every page is tested by machine. People with different needs have not tested it yet.

          ## What is not accessible yet

          The PDF documents are tagged, but a machine made them and nobody has checked their reading order. The same words are there as a web page. Each PDF has a link to its page beside it.

          ## Ask for another format

          Call 01632 960 100 or email help@example.org to ask for large print, easy read, audio or braille. We aim to answer within 5 working days.

          ## Tell us about a problem

          Email help@example.org if something does not work for you. If our answer does not satisfy you, contact the Equality Advisory and Support Service. The Equality and Human Rights Commission enforces the accessibility regulations of 2018.
        `),
      ],
      reviewOn: daysOn(120),
    },
    journey: publishedOnce({ approver: 'approver-2' }),
  },
  {
    slug: 'privacy',
    writer: 'author-2',
    fields: {
      title: 'Privacy',
      summary: 'What this site keeps about you: nothing on your device, and little elsewhere.',
      body: [
        text(`
          Public pages set no cookies and keep nothing on your device. No other company learns that you were here.

          ## What the server keeps

          The server notes each request and the address it came from, so that attacks can be stopped. These notes are deleted after 30 days.

          ## If you contact us

          When you call or email, we use what you tell us to answer you. We keep it no longer than we need to.

          ## If you work here

          Staff who sign in to the editor get one cookie, which ends when they sign out. What they do there is recorded with their name.

          ## Your rights

          You may ask what we hold about you, and have it corrected or deleted. Email privacy@example.org. You can also complain to the Information Commissioner’s Office.
        `),
      ],
      reviewOn: daysOn(-3),
    },
    journey: publishedOnce({ approver: 'approver-2' }),
  },
  {
    slug: 'corrections-and-complaints',
    fields: {
      title: 'Corrections and complaints',
      summary: 'How to report a mistake on this site, and what happens then.',
      body: [
        text(`
          If something here is wrong, tell the press office. Call 01632 960 118 or email corrections@example.org, and give the address of the page.

          ## What happens then

          1. We check what you told us, within 2 working days.
          2. If a fact was wrong, we correct it and say so in a dated note on the page.
          3. Whoever was sent the wrong version is told.

          Small slips, such as a wrong letter, are mended without a note.

          ## When a page is withdrawn

          A page that should no longer be relied on stays in its place, with the reason at the top. It leaves the lists, the feeds and the search.

          ## Complaints

          If you are unhappy with our answer, ask for the council’s complaints procedure. After that you can turn to the Local Government and Social Care Ombudsman.
        `),
      ],
      reviewOn: daysOn(150),
    },
    journey: publishedOnce(),
  },
  {
    slug: 'copyright',
    fields: {
      title: 'Copyright and reuse',
      summary: 'How you may use the text and the pictures on this site.',
      body: [
        text(`
          ## Text

          You may copy and reuse the text under the Open Government Licence v3.0, if you name the source. Do not suggest that the council supports you or your use.

          ## Pictures

          Each picture has its own credit and licence beside it. Some may be used with one story only, some until a date. Once a licence has ended, the picture can no longer be downloaded.

          The pictures of this demonstration were drawn for it. They show no real people.

          ## Logos

          Logos of the council and of partners may not be used without asking their owners.
        `),
      ],
      reviewOn: daysOn(180),
    },
    journey: publishedOnce(),
  },
]

const SPECIAL_PAGES: readonly DemoItem<'pages'>[] = [
  {
    slug: 'join-us',
    writer: 'author-2',
    fields: {
      role: 'join-us',
      title: 'Join Team Stoke',
      summary: 'Work with us in Stoke-on-Trent. We are looking for 2 assistant directors.',
      picture: to('media/handprint-poster'),
      body: [
        text(`
          Stoke-on-Trent is a good place to live, work and visit. The economy is growing fast, with new jobs and new building. People here are kind, look after one another and are proud of their city. They want the best for its children.

          We are looking for 2 assistant directors of children’s social care, and for everyone else who would like to help.

          ## From the City Director
        `),
        {
          blockType: 'quote',
          kind: 'reported',
          words:
            'The City Director calls this an exciting time for children and family services. Over 5 years the city has gained many jobs and businesses, and it is well ahead in digital infrastructure. Every resident should share in that, and young people need ways into it.\n\nThe letter is open about the other side. Austerity hit the city hard and families are stretched. By its own account the council has more children in care, for its size, than any other in England. It is determined to change this. It is putting prevention first, so that fewer families need statutory services.\n\nChildren already in care are owed the chance of a better life. That takes a new culture, inside the council and in its partnerships, and every adult in the city has a part in it.',
          speaker: to('people/jon-rouse'),
          speakerName: 'Jon Rouse',
          speakerRole: 'City Director',
        },
        text(`
          ## The people we hope to meet

          You will join a senior team that supports its members and works closely with councillors. We hope to meet leaders who:

          - do not shy away from something hard
          - are inventive, and see their ideas through
          - give teams a clear purpose and the tools for the job
          - keep services well run, efficient and within the budget

          ## From the Interim Director
        `),
        {
          blockType: 'quote',
          kind: 'reported',
          words:
            'Simon White thanks readers for thinking of Stoke-on-Trent. The 2 posts are part of a new management structure. They are for people who will really change how the council works with children and their families.\n\nThe work has a strong moral purpose. Families should get so much more help that their children need no care at all. Those already in care should move on to a permanent home as soon as they can. That may be back with their family, with a special guardian or by adoption.\n\nServices and families have suffered from austerity. It takes imagination to reach those who need help the most.',
          speaker: to('people/simon-white'),
          speakerName: 'Simon White',
          speakerRole: 'Interim Director, Children and Family Services',
        },
        text(`
          ## The plan you would work to

          [Our City, Our Wellbeing](/strategies/our-city-our-wellbeing) is the plan for the city and the council from 2024 to 2028. It has 7 priorities.
        `),
      ],
      topics: [to('topics/jobs-and-skills')],
      reviewOn: daysOn(30),
    },
    journey: publishedOnce({ daysAgo: 20 }),
  },
  {
    slug: 'our-values',
    writer: 'author-2',
    fields: {
      role: 'our-values',
      title: 'Our values',
      summary: '6 values say what the council stands for, in every role and every day.',
      picture: to('media/teddy-in-a-balloon'),
      body: [
        text(`
          Values are of no use in a drawer. Ours are meant for daily work: they say how we treat colleagues, residents and partners. Everyone here is asked to live by them, whatever their role.

          ## Cultural diversity
        `),
        {
          blockType: 'quote',
          kind: 'reported',
          words:
            'The City Director puts much of the city’s life and character down to its mix of cultures. An employer who welcomes everybody can choose from the widest range of talent and gets new ideas.\n\nThe workforce should look like the city and be proud of its employer. Everyone on the staff should be valued, supported and included.',
          speaker: to('people/jon-rouse'),
          speakerName: 'Jon Rouse CBE',
          speakerRole: 'City Director',
        },
        text(`
          The city was built on making things, and it has many voices. Our decisions must help communities to do well, and must not leave anyone worse off by accident. Come and work with us, whoever you are.
        `),
      ],
      reviewOn: daysOn(100),
    },
    journey: publishedOnce({ daysAgo: 53, approver: 'approver-2' }),
  },
  {
    slug: 'press-room',
    fields: {
      role: 'press',
      title: 'Press room',
      summary: 'A person to ring, the newest releases, and pictures you may use.',
      body: [
        text(`
          Ring the press office first: it is the quickest way. At night and at weekends the duty press officer answers urgent calls.

          ## What to tell us

          - your name, your outlet and your deadline
          - your questions, and how you will use the answers
          - whom you would like to interview, and where

          Simple facts are answered the same day. Other answers take about 24 hours.
        `),
      ],
      reviewOn: daysOn(60),
    },
    journey: publishedOnce({ daysAgo: 53 }),
  },
]

const FOSTERING_PAGES: readonly DemoItem<'pages'>[] = [
  {
    slug: 'foster-with-us',
    fields: {
      title: 'Foster with us',
      summary: 'Who can foster, what it asks of you and how to take the first step.',
      picture: to('media/mugs-on-a-table'),
      body: [
        text(`
          You can foster if you are over 21 and have a spare room. You can be single or in a couple, own your home or rent it, work or stay at home.

          ## What you get

          - a weekly allowance for each child
          - training before you start and as you go
          - a social worker of your own, and a number that is answered day and night

          ## How it goes

          1. You call or write. We ask for your name and how to reach you, nothing else.
          2. Somebody who knows fostering rings you within 2 working days.
          3. If you want to go on, we visit you at home.
        `),
        {
          blockType: 'call-to-action',
          heading: 'Thinking about fostering',
          text: 'Talk to a foster carer or a social worker. Asking binds you to nothing.',
          actions: [
            { label: 'Call 01632 960 140', address: 'tel:+441632960140' },
            { label: 'Ask us to call you', address: 'https://fostering.example.org/call-me' },
            { label: 'See dates to meet us', address: '/events' },
          ],
          note: 'Monday to Friday, 9am to 6pm. Answerphone at other times.',
        },
      ],
      topics: [to('topics/fostering')],
      reviewOn: daysOn(80),
    },
    journey: publishedOnce({ daysAgo: 35 }),
  },
  {
    slug: 'fostering-friendly-employers',
    writer: 'author-2',
    fields: {
      title: 'Become a Fostering Friendly employer',
      summary: 'What employers agree to, and how to sign up your organisation.',
      parent: to('pages/foster-with-us'),
      body: [
        text(`
          Fostering Friendly is a scheme of The Fostering Network. Any employer can join, large or small.

          ## What you agree to

          - have a policy for staff who foster or want to
          - tell your staff about fostering
          - stand by children in care in the city

          ## What it costs

          Nothing but time: most employers give foster carers a few days of paid leave for training and meetings.
        `),
        {
          blockType: 'contact',
          name: 'Fostering Friendly team',
          hours: 'Monday to Friday, 9am to 5pm',
          phone: '01632 960 141',
          email: 'fostering.friendly@example.org',
        },
      ],
      topics: [to('topics/fostering'), to('topics/jobs-and-skills')],
      reviewOn: daysOn(80),
    },
    journey: publishedOnce({ daysAgo: 35, approver: 'approver-2' }),
  },
]

const PLAN_PAGES: readonly DemoItem<'pages'>[] = [
  {
    slug: 'plans-in-full',
    writer: 'author-2',
    fields: {
      title: 'Plans in full',
      summary: 'The text of the council’s strategies as web pages, for every reader.',
      body: [
        text(`
          Each strategy that is offered as a PDF can be read here as well:

          - [Our City, Our Wellbeing in full](/plans-in-full/our-city-our-wellbeing-in-full)
          - [Permanency Strategy in full](/plans-in-full/permanency-strategy-in-full)
        `),
      ],
      topics: [to('topics/council-plans')],
    },
    journey: publishedOnce({ daysAgo: 52 }),
  },
  {
    slug: 'our-city-our-wellbeing-in-full',
    writer: 'author-2',
    fields: {
      title: 'Our City, Our Wellbeing in full',
      summary: 'The whole text of the plan for 2024 to 2028, as a web page.',
      parent: to('pages/plans-in-full'),
      body: [text(WELLBEING_TEXT)],
      topics: [to('topics/council-plans')],
    },
    journey: publishedOnce({ daysAgo: 52 }),
  },
  {
    slug: 'permanency-strategy-in-full',
    fields: {
      title: 'Permanency Strategy in full',
      summary: 'The whole text of the strategy for children in care, as a web page.',
      parent: to('pages/plans-in-full'),
      body: [text(PERMANENCY_TEXT)],
      topics: [to('topics/children-and-families')],
    },
    journey: publishedOnce({ daysAgo: 52 }),
  },
]

const PAGES_IN_WORK: readonly DemoItem<'pages'>[] = [
  {
    slug: 'contact-the-press-office',
    fields: {
      title: 'Contact the press office',
      summary: 'Numbers for journalists, by day and by night.',
      body: [text('Call 01632 960 118 in office hours and 01632 960 119 at other times.')],
    },
    journey: [
      ...publishedOnce<'pages'>({ daysAgo: 53 }),
      {
        transition: 'unpublish',
        by: 'approver',
        daysAgo: 33,
        at: '11:00',
        input: {
          reason: 'consolidated',
          redirectTo: '/press',
          comment: 'The press room has the same numbers and keeps them right.',
        },
      },
    ],
  },
  {
    slug: 'help-at-a-family-hub',
    writer: 'author-2',
    fields: {
      title: 'Help at a Family Hub',
      summary: 'What you can ask for at a Family Hub, and where the nearest one is.',
      picture: to('media/family-hub-front'),
      body: [
        text(`
          A Family Hub is a place to ask about anything to do with family life, from a baby’s sleep to a teenager’s school.

          Bring the children. Nobody needs an appointment.
        `),
      ],
      topics: [to('topics/children-and-families')],
    },
    journey: inReview({ daysAgo: 6, reviewer: 'approver-2', dueInDays: -2 }),
  },
]

export const PAGES: readonly DemoItem<'pages'>[] = [
  ...SITE_PAGES,
  ...SPECIAL_PAGES,
  ...FOSTERING_PAGES,
  ...PLAN_PAGES,
  ...PAGES_IN_WORK,
]
