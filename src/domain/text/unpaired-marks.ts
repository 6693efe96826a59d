type OpenMark = { readonly mark: string; readonly at: number }

/** Opening marks that never close, and closing marks that were never opened. */
export function unpairedMarks(text: string): { open: OpenMark[]; stray: OpenMark[] } {
  const open: OpenMark[] = []
  const stray: OpenMark[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[“”‘’"]/gu)) {
    const top = open.at(-1)
    if (mark === '“' || mark === '‘') open.push({ mark, at })
    else if (mark === '’') closeSingle({ text, at, open })
    else if (mark === '"' && top?.mark !== '"') open.push({ mark, at })
    else if (top && isPair(top.mark, mark)) open.pop()
    else if (mark === '”' && !closeOuter(open)) stray.push({ mark, at })
  }
  return { open, stray }
}

const isPair = (opener: string, closer: string): boolean =>
  (opener === '“' && closer === '”') || (opener === '"' && closer === '"')

/** `’` closes a single mark unless a letter follows it; otherwise it is an apostrophe. */
function closeSingle({ text, at, open }: { text: string; at: number; open: OpenMark[] }): void {
  const isApostrophe = /\p{L}/u.test(text[at + 1] ?? '')
  if (!isApostrophe && open.at(-1)?.mark === '‘') open.pop()
}

/** `”` over an unclosed single mark closes the outer double mark; the single one stays unpaired. */
function closeOuter(open: OpenMark[]): boolean {
  const at = open.findLastIndex(({ mark }) => mark === '“')
  if (at === -1) return false
  open.splice(at, 1)
  return true
}
