import { C } from './palette'

/** Every drawing is 3:2, so that they align in lists and galleries. */
const WIDTH = 720
const HEIGHT = 480

/** A complete SVG from its parts, back to front. */
export const drawing = (...parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`

export const shape = (fill: string, d: string): string => `<path fill="${fill}" d="${d}"/>`

export const line = (stroke: string, width: number, d: string): string =>
  `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`

export const box = (fill: string, [x, y, w, h]: Box, radius = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`

export const disc = (fill: string, [x, y, r]: Disc): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`

export const moved = ([x, y]: Point, art: string, turn = 0, scale = 1): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${art}</g>`

/** Draws a part at each place. */
export const atEach = <T>(places: readonly T[], draw: (place: T, index: number) => string): string =>
  places.map(draw).join('')

export type Box = readonly [x: number, y: number, width: number, height: number]
export type Disc = readonly [x: number, y: number, radius: number]
export type Point = readonly [x: number, y: number]

export const ground = (fill: string, from: number): string =>
  box(fill, [0, from, WIDTH, HEIGHT - from])

/** A doorway with a round top, standing on `base`. */
export const arch = (fill: string, [x, base, w, h]: Box): string => {
  const r = w / 2
  return shape(fill, `M${x} ${base}v${r - h}a${r} ${r} 0 0 1 ${w} 0v${h - r}z`)
}

type Kiln = { x: number; base: number; height: number; fill: string; door?: string }

/** A bottle kiln with its iron bands and doorway; `x` is its middle. */
export function kiln({ x, base, height: h, fill, door = C.saggar }: Kiln): string {
  const w = h * 0.74
  const at = (along: number, up: number) => `${x + along * w} ${base - up * h}`
  const side = `C${at(-0.415, 0.16)} ${at(-0.4, 0.36)} ${at(-0.25, 0.5)}S${at(-0.085, 0.84)} ${at(-0.16, 1)}`
  const back = `C${at(0.085, 0.84)} ${at(0.1, 0.64)} ${at(0.25, 0.5)}S${at(0.415, 0.16)} ${at(0.34, 0)}z`
  const bands = `M${at(-0.37, 0.1)}H${x + 0.37 * w}M${at(-0.37, 0.3)}H${x + 0.37 * w}`
  return [
    shape(fill, `M${at(-0.34, 0)}${side}H${x + 0.16 * w}${back}`),
    `<path fill="none" stroke="#000" stroke-opacity=".18" stroke-width="4" d="${bands}"/>`,
    arch(door, [x - 0.1 * w, base, 0.2 * w, 0.25 * h]),
  ].join('')
}

type House = { x: number; base: number; width: number; height: number; fill: string; lit?: boolean }

/** A house with a pitched roof; `lit` is the one home among many. */
export function house({ x, base, width: w, height: h, fill, lit = false }: House): string {
  const door = lit ? C.honey : C.saggar
  return [
    shape(fill, `M${x} ${base}v${-h * 0.62}l${w / 2} ${-h * 0.38}l${w / 2} ${h * 0.38}v${h * 0.62}z`),
    arch(door, [x + w * 0.37, base, w * 0.26, h * 0.36]),
    box(lit ? C.honey : C.sky, [x + w * 0.38, base - h * 0.66, w * 0.24, h * 0.14], 3),
  ].join('')
}

export const cloud = ([x, y]: Point, scale = 1, fill: string = C.white): string =>
  moved([x, y], box(fill, [0, 24, 190, 34], 17) + box(fill, [60, 0, 90, 46], 23), 0, scale)

/** A tree as a glazed drop on its stem. */
export const tree = ([x, base]: Point, size: number, fill: string): string =>
  box(C.brick, [x - size * 0.05, base - size * 0.5, size * 0.1, size * 0.5]) +
  shape(
    fill,
    `M${x} ${base - size}c${size * 0.34} ${size * 0.28} ${size * 0.34} ${size * 0.7} 0 ${size * 0.72}c${-size * 0.34} ${-size * 0.02} ${-size * 0.34} ${-size * 0.44} 0 ${-size * 0.72}z`,
  )

const FINGERS: readonly (readonly [height: number, x: number, y: number, turn: number])[] = [
  [52, -22, -22, -16],
  [64, -8, -26, -5],
  [62, 7, -26, 5],
  [52, 21, -20, 16],
  [42, 26, 12, 58],
]

/** A child's painted handprint. */
export const hand = (fill: string): string =>
  box(fill, [-26, -20, 52, 56], 24) +
  atEach(FINGERS, ([height, x, y, turn]) =>
    moved([x, y], box(fill, [-6.5, 14 - height, 13, height], 6.5), turn),
  )

/** Petals round a middle, as painted on tableware. */
const rosette = (fill: string, petals: number, reach: number): string =>
  atEach([...Array(petals).keys()], (petal) =>
    moved(
      [0, 0],
      shape(
        fill,
        `M0 0C${reach * 0.42} ${-reach * 0.38} ${reach * 0.42} ${-reach * 0.8} 0 ${-reach}C${-reach * 0.42} ${-reach * 0.8} ${-reach * 0.42} ${-reach * 0.38} 0 0z`,
      ),
      (360 / petals) * petal,
    ),
  )

/** A plate seen from above: rim, painted border and rosette. */
export function plate(r: number, { glaze, paint, petals }: PlateLook): string {
  const dots = atEach([...Array(16).keys()], (dot) => {
    const turn = (Math.PI / 8) * dot
    return disc(paint, [Math.cos(turn) * r * 0.82, Math.sin(turn) * r * 0.82, r * 0.055])
  })
  return [
    disc(glaze, [0, 0, r]),
    `<circle r="${r * 0.96}" fill="none" stroke="${paint}" stroke-width="${r * 0.035}"/>`,
    dots,
    `<circle r="${r * 0.64}" fill="none" stroke="${paint}" stroke-width="${r * 0.02}"/>`,
    rosette(paint, petals, r * 0.46),
    disc(glaze, [0, 0, r * 0.08]),
  ].join('')
}

export type PlateLook = { glaze: string; paint: string; petals: number }
