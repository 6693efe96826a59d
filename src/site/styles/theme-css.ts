import type { Setting } from '@/cms/generated/payload-types'

import { contrast } from './contrast'

const THEME_PATH = '/theme.css'

type Colours = Pick<Setting, 'brandColour' | 'linkColour'>

/** The design system's own colours, in tokens.css: setting these again changes nothing. */
const OWN = { brandColour: '#112d81', linkColour: '#173fa4' }

/** The darkest background behind text in the light scheme: `--wash` in tokens.css. */
const GROUND = '#e5edfc'

/** WCAG 2.2, 1.4.6 (AAA), which all text of the site meets. */
const NEEDED = 7

/**
 * A stylesheet that overrides the design system's colours with the council's, in the light scheme
 * only: on the dark one they would be invisible. A colour with too little contrast is omitted,
 * whatever the settings say; empty if none is left.
 */
export function themeCss({ brandColour, linkColour }: Colours): string {
  const brand = readable(brandColour, OWN.brandColour)
  const link = readable(linkColour, OWN.linkColour)
  const tokens = [
    ...(brand ? [`--brand:${brand}`, `--rim:${brand}`, `--panel:${brand}`] : []),
    ...(link ? [`--link:${link}`, `--button:${link}`] : []),
    ...(brand && link ? [`--link-hover:${brand}`, `--button-hover:${brand}`] : []),
  ]
  if (tokens.length === 0) return ''
  return `@media not print and (prefers-color-scheme:light){html:root{${tokens.join(';')}}}\n`
}

/** The address of the council's stylesheet, which changes with its colours; null without any. */
export const themeHref = (colours: Colours): string | null =>
  themeCss(colours) ? `${THEME_PATH}?${versionOf(colours)}` : null

const versionOf = ({ brandColour, linkColour }: Colours): string =>
  [brandColour, linkColour].map((colour) => colour?.replace('#', '') ?? '').join('-')

function readable(colour: string | null | undefined, own: string): string | null {
  const hex = colour?.trim().toLowerCase() ?? ''
  if (!/^#[0-9a-f]{6}$/.test(hex) || hex === own) return null
  return contrast(hex, GROUND) >= NEEDED ? hex : null
}
