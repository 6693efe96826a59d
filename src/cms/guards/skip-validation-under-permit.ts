import type { Field, SanitizedConfig } from 'payload'

import { everyField } from '@/cms/access/every-field'
import { isContentKind } from '@/domain/content-types'

import { hasWritePermit } from './write-permit'

/**
 * Skips field validation for a write that carries out a decision. It stores content that was
 * validated before the decision: a page whose parent has since gone, or whose text a newer rule
 * would refuse, can still be taken down. Runs on the complete configuration, where every field has
 * a validator.
 */
export function skipValidationUnderPermit(config: SanitizedConfig): SanitizedConfig {
  const done = new WeakSet<object>() // blocks and fields are used in several collections
  for (const { slug, fields } of config.collections)
    if (isContentKind(slug))
      for (const { field } of everyField(fields)) skipUnderPermit(field, done)
  return config
}

type Options = { readonly collectionSlug?: string; readonly id?: unknown; readonly req: never }
type Validated = { validate?: (value: unknown, options: Options) => unknown }

function skipUnderPermit(field: Field, done: WeakSet<object>): void {
  const validated = field as Validated // each type of field has a signature of its own
  const { validate } = validated
  if (!validate || done.has(field)) return
  done.add(field)
  validated.validate = (value, options) => {
    const { req, collectionSlug = '', id } = options
    // Topics and places may share a field; their proposals are validated when they are confirmed.
    const isDecided = isContentKind(collectionSlug) && hasWritePermit(req, collectionSlug, id)
    return isDecided || validate(value, options)
  }
}
