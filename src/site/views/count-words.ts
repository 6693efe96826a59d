/** `1 result`, `136 results`, `1,160 results`, `No results`. */
export const countInWords = (count: number, one: string, several = `${one}s`): string => {
  if (count === 0) return `No ${several}`
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`
}
