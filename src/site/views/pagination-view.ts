export type PageLink = { readonly page: number; readonly href: string; readonly isCurrent: boolean }

export type PaginationView = {
  /** Page numbers to print, in order; `gap` stands for omitted ones. */
  readonly items: readonly (PageLink | 'gap')[]
  readonly previous: string | null
  readonly next: string | null
}

type Paging = {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

/** First, last and adjacent pages; null if there is only one page. */
export function toPagination({ page, pages, hrefOf }: Paging): PaginationView | null {
  if (pages < 2) return null
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b)
  const items = shown.flatMap((number, index): (PageLink | 'gap')[] => {
    const link = { page: number, href: hrefOf(number), isCurrent: number === page }
    const before = shown[index - 1] ?? number - 1
    if (number - before === 1) return [link]
    const between = before + 1
    // A gap of one page would hide a link and save no space.
    if (number - before > 2) return ['gap', link]
    return [{ page: between, href: hrefOf(between), isCurrent: false }, link]
  })
  return {
    items,
    previous: page > 1 ? hrefOf(page - 1) : null,
    next: page < pages ? hrefOf(page + 1) : null,
  }
}
