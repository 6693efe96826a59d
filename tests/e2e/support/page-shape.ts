import type { Page } from 'playwright-core'

/** Elements that overflow the viewport horizontally, the furthest first; empty if none does. */
export const overflowingElements = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > width + 1)
      .sort((a, b) => b.right - a.right)
      .slice(0, 5)
      .map(({ element, right }) => `${element.tagName}.${element.className} to ${right}`)
  })

/** Whether the focused element has a visible focus style: an outline, a shadow or a border. */
export const isFocusVisible = (page: Page): Promise<{ isVisible: boolean; element: string }> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return { isVisible: true, element: 'none' }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
    const { width, height } = focused.getBoundingClientRect()
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
    return {
      isVisible: width > 0 && height > 0 && (isOutlined || boxShadow !== 'none'),
      element: focused.outerHTML.slice(0, 120),
    }
  })
