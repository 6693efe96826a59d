/**
 * The indexes of the longest increasing subsequence of distinct numbers; the first, if there are
 * several. Indexes are grouped by the length of the longest subsequence ending there (Schensted,
 * 1961): within a group the numbers decrease.
 */
export function longestIncreasingSubsequence(numbers: readonly number[]): number[] {
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
    const at = group.find((one) => numbers[one]! < next)! // it put the next number in its group
    rise.push(at)
    next = numbers[at]!
  }
  return rise
}

/** Binary search for the first index at which `holds` becomes true; `count` if it never does. */
function firstWhere(count: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, count]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
