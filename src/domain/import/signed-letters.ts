import type { PageBlock, SignedLetter } from '@/domain/text/parsed-page'

/**
 * Letters on a page: a heading that contains a name, the same name alone below it (the portrait's
 * alt text), and everything up to the next heading. The role is what the heading prints next to the
 * name.
 */
export function findLetters(blocks: readonly PageBlock[]): SignedLetter[] {
  return blocks.flatMap((heading, at) => {
    const portrait = blocks[at + 1]
    if (heading.type !== 'heading' || portrait?.type !== 'picture') return []
    if (!heading.text.includes(portrait.alt)) return []
    const rest = blocks.slice(at + 2)
    const next = rest.findIndex(({ type }) => type === 'heading')
    const body = next === -1 ? rest : rest.slice(0, next)
    return [
      {
        speakerName: portrait.alt,
        roleText: roleBeside(heading.text, portrait.alt),
        heading: heading.text,
        fromLine: heading.lines[0] ?? 0,
        toLine: body.at(-1)?.lines.at(-1) ?? portrait.lines.at(-1) ?? 0,
      },
    ]
  })
}

/** `…, from City Director Ann Other` or `Ann Other, Head of Parks`. */
function roleBeside(heading: string, name: string): string | null {
  const [before = '', after = ''] = heading.split(name)
  const behind = after.replace(/^\s*[,:–—-]\s*/u, '').trim()
  if (behind && /^\s*[,:–—-]/u.test(after)) return behind
  return /\b(?:from|by)\s(?:the\s|our\s)?(?<role>[^,]+?),?\s*$/u.exec(before)?.groups?.role ?? null
}
