/**
 * The indexes of the longest rising run of numbers, no two alike; of several the first. Each index is put
 * with those whose own longest run up to there is as long (Schensted, 1961): within such a group numbers fall.
 */
export function longestRise(numbers: readonly number[]): number[] {
  const groups: number[][] = []
  numbers.forEach((number, at) => {
    const length = firstWhere(groups.length, (one) => numbers[groups[one]!.at(-1)!]! >= number) // never empty
    const group = groups[length]
    if (group) group.push(at)
    else groups.push([at])
  })
  const rise: number[] = []
  let next = Infinity
  for (const group of groups.toReversed()) {
    const at = group.find((one) => numbers[one]! < next)! // the one that put the next where it is
    rise.push(at)
    next = numbers[at]!
  }
  return rise
}

/** The first of so many places for which it holds, where it holds for all after as well; else `count`. */
function firstWhere(count: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, count]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
