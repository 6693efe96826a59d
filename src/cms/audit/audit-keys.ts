import { auditKey, type AuditKeys } from '@/domain/audit/audit-chain'
import { env } from '@/env'

/** The configured keys: the current one, which signs audit events, and the earlier ones. */
export const auditKeys = (): AuditKeys => KEYS

const KEYS: AuditKeys = {
  current: auditKey(env.AUDIT_KEY),
  old: env.AUDIT_OLD_KEYS.map(auditKey),
}
