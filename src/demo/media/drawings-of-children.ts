import { C } from './palette'
import { arch, atEach, box, cloud, disc, drawing, ground, hand, line, moved, shape } from './shapes'

/** Pictures about families and fostering: symbols of childhood, never a child. */

const HANDS: readonly (readonly [x: number, y: number, turn: number, scale: number, fill: string])[] =
  [
    [190, 200, -14, 1.1, C.blue],
    [330, 182, 8, 1.2, C.ember],
    [480, 205, -6, 1.1, C.glaze],
    [250, 340, 16, 1.05, C.honey],
    [400, 330, -10, 1.15, C.powder],
    [548, 338, 12, 1, C.blush],
  ]

export const handprintPoster = (): string =>
  drawing(
    ground(C.china, 0),
    ground(C.slip, 400),
    box(C.white, [96, 36, 528, 384], 6),
    box(C.cobalt, [96, 36, 528, 58], 6),
    box(C.white, [128, 58, 150, 14]),
    atEach(HANDS, ([x, y, turn, scale, fill]) => moved([x, y], hand(fill), turn, scale)),
  )

const BEAR = [
  disc('#a9713f', [338, 326, 13]),
  disc('#a9713f', [382, 326, 13]),
  disc('#a9713f', [360, 346, 30]),
  shape('#a9713f', 'M326 400c0-26 14-38 34-38s34 12 34 38z'),
  `<ellipse cx="360" cy="356" rx="13" ry="10" fill="#e7c79d"/>`,
  disc(C.umber, [349, 341, 3.5]),
  disc(C.umber, [371, 341, 3.5]),
  `<ellipse cx="360" cy="351" rx="4.5" ry="3.2" fill="${C.umber}"/>`,
].join('')

export const teddyInBalloon = (): string =>
  drawing(
    ground(C.sky, 0),
    cloud([60, 306]),
    cloud([500, 98], 0.9),
    cloud([540, 356], 0.7),
    shape(C.cobalt, 'M360 20c84 0 140 58 140 130 0 66-56 108-96 142h-88c-40-34-96-76-96-142 0-72 56-130 140-130z'),
    shape(C.bone, 'M360 20c58 0 92 58 92 130 0 66-34 108-62 142h-60c-28-34-62-76-62-142 0-72 34-130 92-130z'),
    shape(C.ember, 'M360 20c24 0 36 58 36 130 0 66-14 108-22 142h-28c-8-34-22-76-22-142 0-72 12-130 36-130z'),
    line(C.saggar, 4, 'M320 292l8 92M400 292l-8 92'),
    BEAR,
    shape(C.brick, 'M312 384h96l-8 62a8 8 0 0 1-8 7h-64a8 8 0 0 1-8-7z'),
    line(C.blush, 3, 'M314 400h92M317 418h86M319 436h82'),
  )

const FLAGS = [C.honey, C.blush, C.mint, C.powder, C.honey, C.blush, C.mint]

export const familyHubFront = (): string =>
  drawing(
    ground(C.mist, 0),
    cloud([60, 60], 0.8),
    cloud([500, 40], 0.9),
    ground(C.clay, 400),
    box(C.ember, [110, 150, 500, 260]),
    line(C.marl, 3, 'M110 190h500M110 230h500M110 270h500M110 310h500M110 350h500'),
    shape(C.brick, 'M90 150l270-96l270 96z'),
    disc(C.bone, [360, 116, 22]),
    moved([360, 120], hand(C.cobalt), 0, 0.34),
    atEach([150, 480], (x) => box(C.bone, [x, 200, 90, 110], 4) + box(C.sky, [x + 8, 208, 74, 94], 3)),
    arch(C.bone, [290, 400, 140, 190]),
    arch(C.copper, [302, 400, 116, 176]),
    line(C.mint, 3, 'M360 226v174'),
    disc(C.honey, [350, 330, 5]),
    disc(C.honey, [370, 330, 5]),
    line(C.bone, 3, 'M120 164c80 22 400 22 480 0'),
    atEach(FLAGS, (fill, index) => shape(fill, `M${150 + index * 62} 171h36l-18 26z`)),
    atEach([150, 540], (x) => box(C.saggar, [x - 26, 376, 52, 34], 4) + disc(C.glaze, [x, 360, 30])),
  )

export const schoolDesk = (): string =>
  drawing(
    ground(C.peach, 0),
    box(C.copper, [70, 40, 420, 180], 6),
    line(C.mint, 5, 'M110 90h150M110 122h210M110 154h120'),
    moved([410, 130], hand(C.mint), 12, 0.8),
    box(C.bone, [530, 40, 120, 150], 4),
    box(C.sky, [540, 50, 100, 130], 2),
    line(C.bone, 6, 'M590 50v130M540 115h100'),
    ground(C.marl, 300),
    box(C.saggar, [0, 300, 720, 14]),
    moved([180, 338], box(C.cobalt, [0, 0, 150, 36], 5) + box(C.bone, [10, 22, 132, 10])),
    moved([190, 308], box(C.honey, [0, 0, 130, 30], 5) + box(C.bone, [8, 18, 114, 8])),
    disc(C.ember, [255, 292, 20]),
    line(C.saggar, 4, 'M255 274c2-8 6-12 12-14'),
    shape(C.bone, 'M390 350l110-18 110 18v40l-110-16-110 16z'),
    line(C.stone, 3, 'M500 332v42'),
    line(C.powder, 3, 'M406 358l80-12M406 370l80-12M514 346l80 12M514 358l80 12'),
    line(C.honey, 9, 'M420 424l120-22'),
    shape(C.peach, 'M540 406l18-8-14 14z'),
  )

export const mugsOnATable = (): string =>
  drawing(
    ground(C.bone, 0),
    box(C.sky, [230, 30, 260, 210], 8),
    line(C.white, 8, 'M360 30v210M230 135h260'),
    disc(C.honey, [440, 84, 26]),
    ground(C.marl, 310),
    box(C.brick, [0, 310, 720, 12]),
    moved([190, 238], mug(C.cobalt, C.bone)),
    moved([430, 238], mug(C.ember, C.bone)),
    `<ellipse cx="360" cy="412" rx="120" ry="26" fill="${C.white}"/><ellipse cx="360" cy="408" rx="92" ry="17" fill="${C.mist}"/>`,
    atEach([318, 360, 402], (x) => `<ellipse cx="${x}" cy="402" rx="26" ry="13" fill="${C.blush}"/>`),
    line(C.clay, 4, 'M232 214c-10-16 12-22 2-40M266 214c-10-16 12-22 2-40M472 214c-10-16 12-22 2-40M506 214c-10-16 12-22 2-40'),
  )

function mug(glaze: string, slip: string): string {
  return [
    `<path fill="none" stroke="${glaze}" stroke-width="16" d="M112 24h16a24 24 0 0 1 24 24a24 24 0 0 1-24 24h-16"/>`,
    shape(glaze, 'M0 0h120v84a36 36 0 0 1-36 36h-48a36 36 0 0 1-36-36z'),
    shape(slip, 'M0 22c30 12 60 12 90 2s20-8 30-4v-20h-120z'),
  ].join('')
}
