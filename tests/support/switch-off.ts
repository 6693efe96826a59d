import type { Booted } from './boot-payload'

/** As an administrator does it; a person who stayed would prove nothing. */
export async function switchOff(hub: Pick<Booted, 'rest' | 'login'>, id: number | string) {
  const token = await hub.login('administrator')
  const { status, body } = await hub.rest('POST', `/api/users/${id}/switch-off`, { token })
  if (status !== 200) throw new Error(`Not switched off: ${JSON.stringify(body)}`)
}
