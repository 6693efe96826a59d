const MOST_PER_PAGE = 100
const PER_PAGE = 20
const LAST_PAGE = 100_000

export type Paging = { readonly page: number; readonly perPage: number }

/** The requested page, from 1, and its size, up to 100; or the names of the invalid parameters. */
export function readPaging({ url }: Request): Paging | { readonly wrong: readonly string[] } {
  const { searchParams } = new URL(url)
  const page = wholeNumber(searchParams.get('page') ?? '1', LAST_PAGE)
  const perPage = wholeNumber(searchParams.get('perPage') ?? String(PER_PAGE), MOST_PER_PAGE)
  if (page && perPage) return { page, perPage }
  return { wrong: [...(page ? [] : ['page']), ...(perPage ? [] : ['perPage'])] }
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : null
}
