import {
  APIError,
  type CollectionBeforeOperationHook,
  type Endpoint,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import { couldBeId } from '@/cms/database/could-be-id'

import { queryProblem } from './query-problem'

type Asked = { where?: unknown; overrideAccess?: boolean; currentDepth?: number }
type Fields = readonly FlattenedField[]

/** An invalid query, which Payload returns as a 400 with this sentence. */
class InvalidQuery extends APIError {
  constructor(problem: string) {
    super(problem, 400, {}, true)
    this.name = 'InvalidQuery'
  }
}

/**
 * Makes every collection, and the versions of every global, refuse a condition that is invalid for
 * the type of its field (see `queryProblem`): Payload passes it to the database, which fails on
 * it with a server error. A query that bypasses access control, or that populates a relation, is
 * our own and is not checked.
 */
export function refuseInvalidQueries(config: SanitizedConfig): SanitizedConfig {
  const refuse = ({ payload }: PayloadRequest, fields: Fields, where: unknown) => {
    const isId = (id: unknown) => couldBeId(payload, id)
    const problem = queryProblem({ config, fields, couldBeId: isId, where })
    if (problem) throw new InvalidQuery(problem)
  }
  for (const { hooks, flattenedFields } of config.collections) {
    const look: CollectionBeforeOperationHook = ({ args, req }) => {
      const { where, overrideAccess, currentDepth } = args as Asked // not every operation has them
      const isAsked = overrideAccess !== true && currentDepth === undefined
      if (isAsked) refuse(req, flattenedFields, where)
      return args
    }
    hooks.beforeOperation = [look, ...hooks.beforeOperation]
  }
  for (const { endpoints, flattenedFields } of config.globals) {
    const versions = (endpoints || []).filter(isVersions)
    for (const endpoint of versions) {
      const { handler } = endpoint
      endpoint.handler = (req) => {
        refuse(req, flattenedFields, req.query.where)
        return handler(req)
      }
    }
  }
  return config
}

/** Payload has no hook for reading the versions of a global. */
const isVersions = ({ path, method }: Endpoint): boolean => path === '/versions' && method === 'get'
