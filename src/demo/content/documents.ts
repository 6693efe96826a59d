import { PERMANENCY_TEXT, WELLBEING_TEXT } from './strategy-texts'

/** The demo's PDF documents. Each has the same text as a web page. */
export const DOCUMENTS = [
  {
    slug: 'our-city-our-wellbeing',
    title: 'Our City, Our Wellbeing, 2024 to 2028',
    lines: WELLBEING_TEXT,
    accessibleVersion: '/plans-in-full/our-city-our-wellbeing-in-full',
  },
  {
    slug: 'permanency-strategy',
    title: 'Permanency Strategy',
    lines: PERMANENCY_TEXT,
    accessibleVersion: '/plans-in-full/permanency-strategy-in-full',
  },
] as const
