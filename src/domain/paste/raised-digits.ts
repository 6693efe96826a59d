/** Above the line (m²) or below it (CO₂). */
export type Raised = 'above' | 'below'

/** From 0 to 9. */
export const DIGITS: Readonly<Record<Raised, string>> = { above: '⁰¹²³⁴⁵⁶⁷⁸⁹', below: '₀₁₂₃₄₅₆₇₈₉' }

/** How an element sets its words: by its tag, or by a style as Google Docs does. */
export function raisedIn(tag: string, style: string): Raised | null {
  const align = /vertical-align:\s*(super|sub)\b/iu.exec(style)?.[1]?.toLowerCase()
  if (tag === 'sup' || align === 'super') return 'above'
  return tag === 'sub' || align === 'sub' ? 'below' : null
}

/**
 * Digits set above or below the line as characters that keep their place in plain text, so that m²
 * does not become m2. Letters stay on the line: 1st, not 1ˢᵗ (GOV.UK style guide).
 */
export const raisedDigits = (text: string, raised: Raised | null): string =>
  raised && /^\s*\d+\s*$/u.test(text)
    ? text.replace(/\d/gu, (digit) => DIGITS[raised].charAt(Number(digit)))
    : text
