import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'

import { hasEnded, processName } from './process-name'

const [machine, pid] = JSON.parse(processName()) as [string, number]
const nameOf = (where: string, number: number) => JSON.stringify([where, number, 'another word'])

describe('the name of a process', () => {
  it('is the same for as long as the process runs, which has not ended', () => {
    expect(processName()).toBe(processName())
    expect(hasEnded(processName())).toBe(false)
  })

  it('tells that a process of this machine has ended, even where its number is used again', () => {
    expect(hasEnded(nameOf(machine, spawnSync('true').pid))).toBe(true)
    expect(hasEnded(nameOf(machine, process.ppid))).toBe(false)
    expect(hasEnded(nameOf(machine, pid))).toBe(true)
  })

  it('tells nothing of another machine, nor of another container with this one’s name', () => {
    const [host] = machine.split(' ')
    expect(hasEnded(nameOf('elsewhere', pid))).toBe(false)
    expect(hasEnded(nameOf(`${host} pid:[1]`, pid))).toBe(false)
  })
})
