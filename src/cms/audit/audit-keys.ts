import { auditKey, type AuditKeys } from '@/domain/audit/audit-chain'
import { env } from '@/env'

/** The keys of the settings: the one that signs audit events, and those that signed earlier ones. */
export const auditKeys = (): AuditKeys => KEYS

const KEYS: AuditKeys = {
  current: auditKey(env.AUDIT_KEY),
  old: env.AUDIT_OLD_KEYS.map(auditKey),
}
