import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { folderProblem, nodeProblem, packagesProblem, portProblem } from './check-machine'

describe('what stops the demo', () => {
  it.each([
    ['v16.20.2', false],
    ['v18.20.4', false],
    ['v20.19.6', false],
    ['v20.20.0', true],
    ['v24.1.0', true],
  ])('on Node %s: runs %s', (version, runs) => {
    expect(nodeProblem(version) === null).toBe(runs)
  })

  it('says so when npm ci has not been run', () => {
    expect(packagesProblem()).toBeNull()
    expect(packagesProblem(tmpdir())).toBe('The packages are not installed: run npm ci first.')
  })

  it('says so when its folder cannot be made', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'demo-'))
    writeFileSync(path.join(folder, 'file'), '')
    expect(folderProblem(path.join(folder, 'new', 'deep'))).toBeNull()
    expect(folderProblem(path.join(folder, 'file', 'below'))).toMatch(/^Nothing can be written to/)
    rmSync(folder, { recursive: true })
  })

  it('names a port that is taken, and another to try', async () => {
    const server = createServer()
    const port = await new Promise<number>(
      (resolve) =>
        server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)), // it listens on a port, not a pipe
    )
    expect(await portProblem(port)).toContain(`PORT=${port + 1} npm run demo`)
    await new Promise((resolve) => server.close(resolve))
    expect(await portProblem(port)).toBeNull()
  })
})
