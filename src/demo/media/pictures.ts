import type { Licence } from '@/domain/content-types'

import * as children from './drawings-of-children'
import * as city from './drawings-of-the-city'

/** A picture of the demo: its file, its metadata, and the function that draws it. */
export type DemoPicture = {
  readonly slug: string
  readonly draw: () => string
  /** Its title in the editor; also identifies it when the content is loaded again. */
  readonly title: string
  readonly alt: string
  readonly caption: string
  readonly licence: Licence
  /** Days from the day of loading; absent if the licence does not expire. */
  readonly licenceEndsInDays?: number
  readonly isInPressRoom?: boolean
}

export const CREDIT = 'Demo illustration'

export const PICTURES: readonly DemoPicture[] = [
  {
    slug: 'kilns-on-the-canal',
    draw: city.kilnsOnTheCanal,
    title: 'Bottle kilns on the canal',
    alt: 'Four brick bottle kilns in a row beside a blue canal, one with a lit doorway',
    caption: 'Bottle kilns on the canal.',
    licence: 'editorial-open',
    isInPressRoom: true,
  },
  {
    slug: 'handprint-poster',
    draw: children.handprintPoster,
    title: 'Handprint poster',
    alt: 'Six painted handprints in different colours on a Family Hub poster',
    caption: 'Handprints on a Family Hub poster.',
    licence: 'editorial-open',
    isInPressRoom: true,
  },
  {
    slug: 'teddy-in-a-balloon',
    draw: children.teddyInBalloon,
    title: 'Teddy in a balloon',
    alt: 'A teddy bear in the basket of a striped hot air balloon among clouds',
    caption: 'A teddy bear aloft in a homemade balloon.',
    licence: 'editorial-open',
    isInPressRoom: true,
  },
  {
    slug: 'family-hub-front',
    draw: children.familyHubFront,
    title: 'Front of a Family Hub',
    alt: 'A red brick Family Hub with a green double door and bunting under the roof',
    caption: 'A Family Hub with its bunting out.',
    licence: 'editorial-open',
    isInPressRoom: true,
  },
  {
    slug: 'town-square',
    draw: city.townSquare,
    title: 'A town square',
    alt: 'A paved town square with a clock tower, a row of shops, two trees and two benches',
    caption: 'A town square with its clock tower.',
    licence: 'editorial-open',
    licenceEndsInDays: 400,
    isInPressRoom: true,
  },
  {
    slug: 'allotment',
    draw: city.allotment,
    title: 'An allotment',
    alt: 'Six allotment beds of vegetables with bean poles and a wooden shed behind them',
    caption: 'Allotment beds in full growth.',
    licence: 'editorial-single-story',
  },
  {
    slug: 'bus',
    draw: city.bus,
    title: 'A bus passing two kilns',
    alt: 'A blue and white bus on a road between two bottle kilns',
    caption: 'A city bus passes two bottle kilns.',
    licence: 'editorial-single-story',
  },
  {
    slug: 'school-desk',
    draw: children.schoolDesk,
    title: 'A school desk',
    alt: 'A desk with an open exercise book, a pencil, two books and an apple',
    caption: 'A desk ready for lessons.',
    licence: 'editorial-open',
    isInPressRoom: true,
  },
  {
    slug: 'plates-on-a-wall',
    draw: city.platesOnAWall,
    title: 'Painted plates',
    alt: 'Seven hand-painted plates with flower patterns on a blue wall',
    caption: 'Seven painted plates on a blue wall.',
    licence: 'editorial-open',
    isInPressRoom: true,
  },
  {
    slug: 'street-at-dusk',
    draw: city.streetAtDusk,
    title: 'One lit home in a terrace',
    alt: 'A terrace of brick houses at night, with light from one open door',
    caption: 'One lit home in a terraced street.',
    licence: 'editorial-open',
    isInPressRoom: true,
  },
  {
    slug: 'mugs-on-a-table',
    draw: children.mugsOnATable,
    title: 'Two mugs on a table',
    alt: 'Two steaming mugs and a plate of biscuits on a table by a window',
    caption: 'A table laid for a talk over tea.',
    licence: 'editorial-single-story',
  },
  {
    slug: 'gritter-in-snow',
    draw: city.gritterInSnow,
    title: 'A gritter in the snow',
    alt: 'A yellow and red gritting lorry spreading grit on a snowy road',
    caption: 'A gritter at work on a snowy road.',
    licence: 'editorial-open',
    // Expired on purpose: the press room then offers no download.
    licenceEndsInDays: -30,
    isInPressRoom: true,
  },
]
