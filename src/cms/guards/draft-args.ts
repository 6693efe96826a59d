import { cleanDeep } from '@/domain/text/clean-text'

/** The arguments of Payload's write operations that decide whether something is published. */
export type WriteArgs = {
  autosave?: boolean
  data?: Record<string, unknown>
  draft?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

/** Whether the arguments alone publish or unpublish, whatever the status in the data. */
export const publishesByArgument = (args: WriteArgs): boolean =>
  Boolean(args.publishAllLocales || args.publishSpecificLocale || args.unpublishAllLocales)

/** The same write as a draft, which the public does not see, with invisible characters removed. */
export const draftArgs = <T extends WriteArgs>(args: T): T => ({
  ...args,
  draft: true,
  data: { ...cleanDeep(args.data), _status: 'draft' },
})
