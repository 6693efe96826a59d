/** Superscript (m²) or subscript (CO₂). */
export type Raised = 'above' | 'below'

/** From 0 to 9. */
export const DIGITS: Readonly<Record<Raised, string>> = { above: '⁰¹²³⁴⁵⁶⁷⁸⁹', below: '₀₁₂₃₄₅₆₇₈₉' }

/** Whether an element is super- or subscript: by its tag, or by its style as in Google Docs. */
export function raisedIn(tag: string, style: string): Raised | null {
  const align = /vertical-align:\s*(super|sub)\b/iu.exec(style)?.[1]?.toLowerCase()
  if (tag === 'sup' || align === 'super') return 'above'
  return tag === 'sub' || align === 'sub' ? 'below' : null
}

/**
 * Superscript or subscript digits as Unicode characters, so that m² does not become m2 in plain
 * text. Letters stay on the baseline: 1st, not 1ˢᵗ (GOV.UK style guide).
 */
export const raisedDigits = (text: string, raised: Raised | null): string =>
  raised && /^\s*\d+\s*$/u.test(text)
    ? text.replace(/\d/gu, (digit) => DIGITS[raised].charAt(Number(digit)))
    : text
