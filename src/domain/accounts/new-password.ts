import { randomBytes } from 'node:crypto'

/** Twenty random hexadecimal digits in four groups: 80 bits, and short enough to type. */
export const newPassword = (): string =>
  (randomBytes(10).toString('hex').match(/.{5}/g) ?? []).join('-')
