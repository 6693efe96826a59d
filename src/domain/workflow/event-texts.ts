/** What a text of an event is cut to, in characters. */
const LONGEST = { summary: 500, itemTitle: 500, actorName: 500, why: 10_000 } as const

type Text = keyof typeof LONGEST
type Texts = { readonly [name in Text]?: string | null }

/**
 * The texts of an event, cut to a length that can always be kept: what happened is recorded however long
 * the words of those concerned are. A cut one ends in “…”.
 */
export function eventTexts<Event extends Texts>(event: Event): Event {
  const names = Object.keys(LONGEST) as Text[]
  const cut = names.flatMap((name) => {
    const text = event[name]
    return typeof text === 'string' ? [[name, cutTo(LONGEST[name], text)] as const] : []
  })
  return { ...event, ...Object.fromEntries(cut) }
}

/** Cut between letters: half a pair of surrogates is another letter once it has been stored. */
export function cutTo(most: number, text: string): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
