import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { longestIncreasingSubsequence } from './longest-increasing-subsequence'

/** By brute force: the length of the longest increasing run that ends at each index. */
const longestByTrying = (numbers: readonly number[]): number => {
  const lengths: number[] = []
  numbers.forEach((number, at) => {
    const before = lengths.filter((_, one) => one < at && numbers[one]! < number)
    lengths.push(Math.max(0, ...before) + 1)
  })
  return Math.max(0, ...lengths)
}

describe('the longest rise', () => {
  it.each([
    [[], []],
    [[3], [0]],
    [[1, 0], [0]],
    [
      [0, 3, 1, 2],
      [0, 2, 3],
    ],
  ])('of %j is at %j', (numbers, places) =>
    expect(longestIncreasingSubsequence(numbers).toReversed()).toEqual(places),
  )

  it('rises, and no run that rises is longer', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
    fc.assert(
      fc.property(numbers, (all) => {
        const places = longestIncreasingSubsequence(all).toReversed()
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        const rise = places.map((at) => all[at]!)
        expect(rise).toEqual(rise.toSorted((a, b) => a - b))
        expect(rise.length).toBe(longestByTrying(all))
      }),
    )
  })

  it('of many is found without comparing each with each', () => {
    const falling = Array.from({ length: 200_000 }, (_, at) => 200_000 - at)
    expect(longestIncreasingSubsequence(falling)).toEqual([0])
    expect(longestIncreasingSubsequence(falling.toReversed()).length).toBe(200_000)
  })
})
