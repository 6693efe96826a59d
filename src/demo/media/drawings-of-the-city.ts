import { C } from './palette'
import {
  arch,
  atEach,
  box,
  cloud,
  disc,
  drawing,
  ground,
  house,
  kiln,
  line,
  moved,
  plate,
  shape,
  tree,
} from './shapes'


export const kilnsOnTheCanal = (): string =>
  drawing(
    ground(C.mist, 0),
    disc(C.honey, [540, 132, 56]),
    shape(C.clay, 'M0 300h90v-40h70v26h120v-60h60v74h380v100H0z'),
    kiln({ x: 120, base: 380, height: 230, fill: C.ember }),
    kiln({ x: 300, base: 380, height: 300, fill: C.marl, door: C.honey }),
    kiln({ x: 470, base: 380, height: 200, fill: C.brick }),
    kiln({ x: 620, base: 380, height: 250, fill: C.ember }),
    ground(C.cobalt, 380),
    line(C.powder, 5, 'M60 412h120M250 440h180M500 408h90M600 452h90M20 458h70'),
  )

const SHOPS = [C.ember, C.cobalt, C.glaze, C.marl, C.navy]

export const townSquare = (): string =>
  drawing(
    ground(C.sky, 0),
    cloud([40, 40], 0.8),
    cloud([520, 60], 0.8),
    atEach(SHOPS, (fill, index) => shop(fill, index * 144)),
    box(C.bone, [308, 90, 104, 220]),
    shape(C.brick, 'M296 90l64-62 64 62z'),
    disc(C.white, [360, 132, 30]),
    line(C.saggar, 5, 'M360 132v-18M360 132l12 8'),
    arch(C.saggar, [338, 310, 44, 84]),
    ground(C.slip, 310),
    line(C.clay, 4, 'M0 350h720M0 400h720M0 450h720M120 310l-60 170M360 310v170M600 310l60 170'),
    atEach([120, 560], (x) => tree([x, 400], 120, C.copper)),
    atEach([210, 460], (x) => bench(x)),
  )

const shop = (fill: string, x: number): string =>
  [
    box(fill, [x, 170, 144, 150]),
    box(C.bone, [x + 14, 240, 70, 70], 3),
    box(C.saggar, [x + 96, 240, 34, 80], 3),
    box(C.sky, [x + 24, 190, 34, 34], 3),
    box(C.sky, [x + 84, 190, 34, 34], 3),
    atEach([0, 1, 2, 3], (stripe) =>
      box(stripe % 2 ? C.bone : C.honey, [x + 8 + stripe * 20, 228, 20, 16]),
    ),
  ].join('')

const bench = (x: number): string =>
  box(C.brick, [x - 44, 396, 88, 10], 3) +
  box(C.brick, [x - 44, 376, 88, 10], 3) +
  line(C.saggar, 6, `M${x - 34} 406v20M${x + 34} 406v20`)

const BEDS: readonly (readonly [x: number, y: number, fill: string])[] = [
  [60, 300, C.glaze],
  [270, 300, C.mint],
  [480, 300, C.glaze],
  [60, 390, C.mint],
  [270, 390, C.glaze],
  [480, 390, C.mint],
]

export const allotment = (): string =>
  drawing(
    ground(C.mist, 0),
    disc(C.honey, [110, 90, 44]),
    cloud([430, 50], 0.9),
    shape(C.pine, 'M0 250c120-60 240-40 360-14s240 30 360-20v60H0z'),
    ground(C.copper, 260),
    shape(C.brick, 'M520 250v-100l64-44 64 44v100z'),
    box(C.saggar, [566, 178, 38, 72], 3),
    line(C.bone, 4, 'M520 150l64-44 64 44'),
    atEach(BEDS, ([x, y, fill]) => bed(x, y, fill)),
    atEach([60, 140, 220], (x) => beanPoles(x)),
  )

const beanPoles = (x: number): string =>
  line(C.honey, 5, `M${x - 26} 256l32-92M${x + 26} 256l-32-92M${x} 256v-96`) +
  disc(C.glaze, [x - 12, 220, 8]) +
  disc(C.mint, [x + 12, 206, 8]) +
  disc(C.glaze, [x + 4, 238, 8])

const bed = (x: number, y: number, leaf: string): string =>
  box(C.saggar, [x, y, 180, 62], 8) +
  atEach([26, 68, 110, 152], (along, index) =>
    index % 2
      ? disc(C.ember, [x + along, y + 30, 13]) + line(leaf, 5, `M${x + along} ${y + 16}v-14`)
      : disc(leaf, [x + along, y + 30, 17]),
  )

export const bus = (): string =>
  drawing(
    ground(C.sky, 0),
    cloud([90, 50], 0.9),
    kiln({ x: 90, base: 330, height: 200, fill: C.marl }),
    kiln({ x: 640, base: 330, height: 240, fill: C.brick }),
    ground(C.clay, 330),
    ground(C.stone, 370),
    line(C.bone, 6, 'M40 430h80M200 430h80M360 430h80M520 430h80'),
    box(C.cobalt, [150, 150, 430, 220], 22),
    box(C.bone, [150, 250, 430, 30]),
    atEach([172, 266, 360, 454], (x) => box(C.mist, [x, 176, 78, 60], 8)),
    box(C.mist, [544, 176, 26, 84], 8),
    box(C.navy, [476, 292, 62, 78], 4),
    line(C.powder, 4, 'M507 292v78'),
    box(C.honey, [564, 306, 16, 22], 4),
    atEach([240, 420], (x) => disc(C.umber, [x, 372, 38]) + disc(C.clay, [x, 372, 16])),
  )

export const platesOnAWall = (): string =>
  drawing(
    ground(C.cobalt, 0),
    moved([150, 150], plate(110, { glaze: C.bone, paint: C.cobalt, petals: 6 })),
    moved([390, 130], plate(96, { glaze: C.powder, paint: C.navy, petals: 8 })),
    moved([600, 170], plate(104, { glaze: C.bone, paint: C.ember, petals: 5 })),
    moved([280, 350], plate(106, { glaze: C.mint, paint: C.pine, petals: 7 }), 12),
    moved([505, 370], plate(92, { glaze: C.bone, paint: C.cobalt, petals: 9 })),
    moved([80, 370], plate(80, { glaze: C.honey, paint: C.saggar, petals: 6 })),
    moved([680, 400], plate(78, { glaze: C.powder, paint: C.navy, petals: 6 })),
  )

const TERRACE = [C.brick, C.marl, C.ember, C.brick, C.marl, C.ember]

export const streetAtDusk = (): string =>
  drawing(
    ground(C.navy, 0),
    disc(C.bone, [600, 84, 34]),
    atEach([[80, 70], [190, 40], [300, 96], [430, 52], [520, 120], [680, 150]] as const, ([x, y]) =>
      disc(C.powder, [x, y, 3]),
    ),
    kiln({ x: 210, base: 300, height: 210, fill: C.night, door: C.navy }),
    kiln({ x: 500, base: 300, height: 180, fill: C.night, door: C.navy }),
    atEach(TERRACE, (fill, index) =>
      house({ x: index * 120, base: 400, width: 120, height: 200, fill, lit: index === 2 }),
    ),
    ground(C.saggar, 400),
    line(C.brick, 6, 'M0 430h720'),
    shape(C.honey, 'M285 400h50l34 80h-118z'),
  )

export const gritterInSnow = (): string =>
  drawing(
    ground(C.powder, 0),
    shape(C.mist, 'M0 300c140-70 260-60 380-20s240 20 340-30v130H0z'),
    ground(C.white, 340),
    ground(C.slip, 400),
    box(C.honey, [380, 200, 150, 170], 14),
    box(C.mist, [436, 222, 80, 62], 8),
    shape(C.ember, 'M150 230h216v110H190z'),
    box(C.marl, [150, 214, 216, 20], 6),
    box(C.saggar, [150, 340, 390, 32], 6),
    atEach([220, 320, 470], (x) => disc(C.umber, [x, 380, 34]) + disc(C.clay, [x, 380, 14])),
    disc(C.ember, [454, 190, 12]),
    atEach([[60, 60], [140, 120], [260, 60], [350, 130], [460, 70], [600, 110], [660, 40], [90, 210], [600, 230], [680, 300], [40, 320]] as const, ([x, y]) =>
      disc(C.white, [x, y, 7]),
    ),
    atEach([[120, 410], [96, 430], [70, 404], [44, 424], [20, 412]] as const, ([x, y]) =>
      disc(C.stone, [x, y, 4]),
    ),
  )
