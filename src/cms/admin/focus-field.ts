const TYPED_IN = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"]'
const FOCUSABLE = `${TYPED_IN}, button`
const PATIENCE_MS = 1500
const STEP_MS = 50

/**
 * Moves the focus to a field of Payload's form, by its path (`body.1.words`): opens the rows around
 * it and scrolls it into view. Payload renders fields outside the viewport late, so the field is
 * waited for; if it never appears, the nearest field around it receives the focus.
 */
export async function focusField(path: string): Promise<void> {
  for (const row of rowsAround(path)) openRow(row)
  const field = (await appearing(path)) ?? nearest(path)
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  const target = field.matches(FOCUSABLE) ? field : within(field)
  target?.focus({ preventScroll: true })
}

/** A block is a row of its field, with its own buttons before its fields. */
const within = (field: HTMLElement): HTMLElement | null =>
  field.querySelector<HTMLElement>(TYPED_IN) ?? field.querySelector<HTMLElement>(FOCUSABLE)

/** `body.1` is the row itself, `body.1.words` a field in it. */
const elementOf = (path: string): HTMLElement | null =>
  document.getElementById(/\.\d+$/.test(path) ? (rowsAround(path).at(-1) ?? '') : fieldId(path))

const fieldId = (path: string): string => `field-${path.replaceAll('.', '__')}`

/** `body.1.words` is in the row `body-row-1`. */
function rowsAround(path: string): string[] {
  const parts = path.split('.')
  return parts.flatMap((part, index) =>
    /^\d+$/.test(part) ? [`${parts.slice(0, index).join('-')}-row-${part}`] : [],
  )
}

function openRow(id: string) {
  const row = document.getElementById(id)
  row?.scrollIntoView({ block: 'center' })
  const collapsed = row?.querySelector('.collapsible--collapsed')
  collapsed?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

async function appearing(path: string): Promise<HTMLElement | null> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const field = elementOf(path)
    if (field?.checkVisibility()) return field
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
  return null
}

function nearest(path: string): HTMLElement | null {
  const parts = path.split('.')
  while (parts.pop()) {
    const field = document.getElementById(fieldId(parts.join('.')))
    if (field) return field
  }
  return null
}
