import type { Setting } from '@/cms/generated/payload-types'
import { day } from '@/demo/calendar'
import { to } from '@/demo/references'

type Identity = Omit<Partial<Setting>, 'id' | 'featuredCampaigns' | 'featuredStrategy'>

/** Name and contact details of the council. Telephone numbers are from Ofcom's range for drama. */
export const IDENTITY: Identity = {
  councilName: 'Stoke-on-Trent City Council',
  shortName: 'Stoke-on-Trent',
  serviceName: 'News and campaigns',
  brandColour: '#112d81',
  linkColour: '#173fa4',
  mainSite: 'https://council.example.org',
  dateStyle: 'ordinal',
  boilerplate:
    'Stoke-on-Trent City Council runs local services for Tunstall, Burslem, Hanley, Stoke, Fenton and Longton.\n\nThis site is a demonstration. Its texts were written for it from public facts, and the council has not issued them.',
  administrations: [
    {
      name: 'Leadership after the election of May 2019',
      startsOn: day('2019-05-03'),
      endsOn: day('2023-05-05'),
    },
    { name: 'Leadership after the election of May 2023', startsOn: day('2023-05-06') },
  ],
  pressOffice: {
    name: 'Press office',
    phone: '01632 960 118',
    email: 'press@example.org',
    hours: 'Monday to Friday, 8:30am to 5pm',
  },
  outOfHours: {
    name: 'Duty press officer',
    phone: '01632 960 119',
    email: 'duty.press@example.org',
    hours: 'nights, weekends and bank holidays, for urgent media calls',
  },
  opensAt: '08:30',
  closesAt: '17:00',
  residents: {
    name: 'Customer services',
    phone: '01632 960 100',
    email: 'help@example.org',
    hours: 'Monday to Friday, 9am to 5pm',
  },
  social: [
    { label: 'Facebook', address: 'https://facebook.example.org/council' },
    { label: 'LinkedIn', address: 'https://linkedin.example.org/council' },
  ],
  footerColumns: [
    {
      heading: 'This site',
      links: [
        { label: 'About this site', address: '/about' },
        { label: 'Accessibility', address: '/accessibility' },
        { label: 'Privacy', address: '/privacy' },
        { label: 'Copyright and reuse', address: '/copyright' },
        { label: 'Corrections and complaints', address: '/corrections-and-complaints' },
      ],
    },
    {
      heading: 'More from the council',
      links: [
        { label: 'Join us', address: '/join-us' },
        { label: 'Foster with us', address: '/foster-with-us' },
        { label: 'Council services', address: 'https://council.example.org' },
      ],
    },
  ],
  reuseNote:
    'Text under the Open Government Licence v3.0. A demonstration with fictional contacts.',
  pageSize: 10,
  maxUploadMegabytes: 10,
}

/** Featured on the home page; set after these items have been published. */
export const FEATURED: Pick<Setting, 'featuredCampaigns' | 'featuredStrategy'> = {
  featuredCampaigns: [
    to('campaigns/fostering-friendly'),
    to('campaigns/be-the-future'),
    to('campaigns/family-matters'),
  ],
  featuredStrategy: to('strategies/our-city-our-wellbeing'),
}
