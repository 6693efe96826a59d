import type { Setting } from '@/cms/generated/payload-types'
import { contrast } from './contrast'

const THEME_PATH = '/theme.css'

type Colours = Pick<Setting, 'brandColour' | 'linkColour'>

/** The design system's own, in tokens.css: setting them again changes nothing. */
const OWN = { brandColour: '#112d81', linkColour: '#173fa4' }

/** The darkest ground that text stands on in the light scheme: `--wash` in tokens.css. */
const GROUND = '#e5edfc'

/** WCAG 2.2, 1.4.6: what all text of the site keeps. */
const NEEDED = 7

/**
 * The council's colours over the design system's. The light scheme only: in the dark one they would
 * not be seen. A colour too pale to be read is left out, whatever the settings say; empty if nothing
 * is left.
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

/** Where a page finds them; null for a council that has none of its own. Changes when they do. */
export const themeHref = (colours: Colours): string | null =>
  themeCss(colours) ? `${THEME_PATH}?${versionOf(colours)}` : null

const versionOf = ({ brandColour, linkColour }: Colours): string =>
  [brandColour, linkColour].map((colour) => colour?.replace('#', '') ?? '').join('-')

function readable(colour: string | null | undefined, own: string): string | null {
  const hex = colour?.trim().toLowerCase() ?? ''
  if (!/^#[0-9a-f]{6}$/.test(hex) || hex === own) return null
  return contrast(hex, GROUND) >= NEEDED ? hex : null
}
