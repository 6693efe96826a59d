import { describe, expect, it } from '@jest/globals'

import { isAt } from './find-endpoint'

describe('the path of an endpoint', () => {
  it.each([
    ['/', [], true],
    ['/', ['7'], false],
    ['/:id', ['7'], true],
    ['/:id', [], false],
    ['/:id', ['7', 'workflow'], false],
    ['/:id/workflow', ['7', 'workflow'], true],
    ['/versions/:id', ['versions'], false],
    ['/access/:id?', ['access'], true],
    ['/access/:id?', ['access', '7'], true],
    ['/access/:id?', ['other'], false],
    ['/:id/workflow', ['7', 'Workflow'], true],
    ['/versions/:id', ['VERSIONS', '7'], true],
    ['/:id/workflow', ['7/workflow'], false],
    ['/:id', ['7/workflow'], true],
  ])('%s is at %j: %s', (path, segments, expected) => {
    expect(isAt(path, segments)).toBe(expected)
  })
})
