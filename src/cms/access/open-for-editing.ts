import type { Access } from 'payload'

import { can } from '@/domain/permissions'
import { isEditable, type State } from '@/domain/workflow/workflow'

import { actorOf } from './actor-of'

/**
 * Who may change content. A form passes the stored document in `data`, so that content closed for
 * editing is read-only there. A write (PATCH) is let through to guard-workflow, which refuses it
 * with a reason, where access could only respond with 403.
 */
export const openForEditing: Access<{ state?: State }> = ({ req, data }) =>
  can(actorOf(req), 'write-content') &&
  (req.method === 'PATCH' || isEditable(data?.state ?? 'draft'))
