import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Axe = typeof import('axe-core')

type Asked = {
  /** Tags of axe rules, instead of the default ones. */
  readonly tags?: readonly string[]
  /** Rules that do not apply to the part. */
  readonly except?: readonly string[]
}

/** axe's violations on the page in its current state, a line for each node. */
export async function axeProblems(
  page: Page,
  within?: string,
  { tags = RULES, except = [] }: Asked = {},
): Promise<string[]> {
  const violations = await page.evaluate(
    async ({ rules, part, unasked }) => {
      const { axe } = window as unknown as { axe: Axe } // newVisitor injects axe
      const result = await axe.run(part ?? document, {
        runOnly: { type: 'tag', values: rules },
        rules: Object.fromEntries(unasked.map((id) => [id, { enabled: false }])),
        resultTypes: ['violations'],
      })
      return result.violations.map(({ id, nodes }) => ({
        id,
        places: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
      }))
    },
    { rules: [...tags], part: within, unasked: except },
  )
  return violations.flatMap(({ id, places }) =>
    places.map((place) => `${id}: ${place.replace(/\s+/g, ' ')}`),
  )
}
