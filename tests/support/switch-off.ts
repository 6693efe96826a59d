import type { Booted } from './boot-payload'

/** Switches an account off, as the administrator; throws if that fails. */
export async function switchOff(hub: Pick<Booted, 'rest' | 'login'>, id: number | string) {
  const token = await hub.login('administrator')
  const { status, body } = await hub.rest('POST', `/api/users/${id}/switch-off`, { token })
  if (status !== 200) throw new Error(`Not switched off: ${JSON.stringify(body)}`)
}
