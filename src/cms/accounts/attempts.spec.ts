import { describe, expect, it } from '@jest/globals'

import { countAttempt, countedSignIn, forgiveAccount, forgiveAttempt, networkOf } from './attempts'

const tryFrom = (address: string, email = 'jo@example.org', device: string | null = null) =>
  countAttempt(countedSignIn({ email, address, device }))

describe('attempts to sign in', () => {
  it('end after eight from one address, for that account and that address alone', async () => {
    for (let times = 0; times < 8; times += 1) expect(await tryFrom('192.0.2.1')).toBe(0)
    expect(await tryFrom('192.0.2.1')).toBeGreaterThan(0)
    expect(await tryFrom('192.0.2.1', ' JO@example.org')).toBeGreaterThan(0)
    expect(await tryFrom('192.0.2.2')).toBe(0)
    expect(await tryFrom('192.0.2.1', 'ann@example.org')).toBe(0)
  })

  it('from everywhere do not lock out a device that was there before', async () => {
    const email = 'named@example.org'
    for (let host = 1; host <= 50; host += 1) await tryFrom(`198.51.100.${host}`, email)
    expect(await tryFrom('198.51.100.99', email)).toBeGreaterThan(0)
    expect(await tryFrom('198.51.100.99', email, 'own-laptop')).toBe(0)
    for (let times = 0; times < 8; times += 1) await tryFrom('192.0.2.9', email, 'stolen')
    expect(await tryFrom('192.0.2.9', email, 'stolen')).toBeGreaterThan(0)
  })

  it('from one address do not lock out the others, however many there are', async () => {
    const email = 'hunted@example.org'
    for (let times = 0; times < 59; times += 1) await tryFrom('192.0.2.66', email)
    expect(await tryFrom('192.0.2.66', email)).toBeGreaterThan(0)
    expect(await tryFrom('198.51.100.7', email)).toBe(0)
  })

  it('start afresh for an account that is forgiven, from where it failed and everywhere', async () => {
    const email = 'forgetful@example.org'
    for (let times = 0; times < 9; times += 1) await tryFrom('192.0.2.77', email)
    expect(await tryFrom('192.0.2.77', email)).toBeGreaterThan(0)
    await forgiveAccount(' Forgetful@example.org')
    expect(await tryFrom('192.0.2.77', email)).toBe(0)
  })

  it('that were right count for nothing', async () => {
    const counted = countedSignIn({ email: 'a@example.org', address: '203.0.113.5', device: null })
    for (let times = 0; times < 100; times += 1) {
      expect(await countAttempt(counted)).toBe(0)
      await forgiveAttempt(counted)
    }
  })

  it('are counted for the whole network of an address of IPv6', () => {
    expect(networkOf('2001:db8:1:2::5')).toBe('2001:db8:1:2')
    expect(networkOf('2001:db8::5')).toBe('2001:db8:0:0')
    expect(networkOf('::1')).toBe('0:0:0:0')
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
  })
})
