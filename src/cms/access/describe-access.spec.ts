import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { describeAccess } from './describe-access'

/** Prettier pads table cells; only their text is compared. */
const unpadded = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim()

describe('docs/access.md', () => {
  it('says what the tables say: npm run generate writes it', () => {
    expect(unpadded(readFileSync('docs/access.md', 'utf8'))).toBe(unpadded(describeAccess()))
  })
})
