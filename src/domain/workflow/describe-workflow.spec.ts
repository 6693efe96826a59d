import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { describeWorkflow } from './describe-workflow'

/** Prettier pads table cells; only the text is compared. */
const unpadded = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---')

describe('docs/workflow.md', () => {
  it('says what the table says', () => {
    const page = unpadded(readFileSync('docs/workflow.md', 'utf8'))
    expect(page).toContain(unpadded(describeWorkflow()))
  })
})
