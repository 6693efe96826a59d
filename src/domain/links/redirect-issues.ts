import { isTooLong } from '@/domain/paths'

/** What stands in the way of a redirect, at the field where it can be put right. */
export type RedirectIssue = { readonly field: 'from' | 'to' | 'reason'; readonly message: string }

/** A redirect as somebody wants it, with what is known of both its ends. */
export type WantedRedirect = {
  readonly from: string
  /** A path of this site, an https address, or null: the page has gone. */
  readonly to: string | null
  readonly reason: string | null
  /** Hosts of other sites that the settings list. */
  readonly hosts: readonly string[]
  /** What stands at `from` besides redirects: something public, something on its way, or neither. */
  readonly fromIs: 'public' | 'planned' | 'reserved' | 'free'
  /** Whether `to`, where it is a path, leads a reader to a page, through other redirects or not. */
  readonly toAnswers: boolean
  /** Whether `to` leads back to `from`, at once or through other redirects. */
  readonly comesBack: boolean
}

/**
 * Every reason against a redirect, so that it leads somewhere, only within the site or to hosts that
 * the settings list, never to itself and never over a page.
 */
export function redirectIssues(wanted: WantedRedirect): RedirectIssue[] {
  const { to, reason } = wanted
  if (to === null) {
    const asksWhy: RedirectIssue[] = reason
      ? []
      : [{ field: 'reason', message: 'Say where it leads, or why the page has gone.' }]
    return [...fromIssues(wanted), ...asksWhy]
  }
  return [...fromIssues(wanted), ...leadIssues({ ...wanted, to })]
}

const FROM: Readonly<Record<WantedRedirect['fromIs'], string | null>> = {
  public: 'A public page stands at this address. Unpublish or move that first.',
  planned: 'Something that is in review, approved or scheduled will stand at this address.',
  reserved: 'This address is the hub’s own.',
  free: null,
}

function fromIssues({ from, fromIs }: WantedRedirect): RedirectIssue[] {
  if (!/^\/[^\s?#]+$/.test(from))
    return [{ field: 'from', message: 'Start with / and leave out anything from ? or # on.' }]
  if (isTooLong(from))
    return [{ field: 'from', message: 'This is longer than an address of this site can be.' }]
  const message = FROM[fromIs]
  return message ? [{ field: 'from', message }] : []
}

type Lead = Pick<WantedRedirect, 'hosts' | 'toAnswers' | 'comesBack'> & { readonly to: string }

/** Every reason why an address may not lead there. */
export function leadIssues(wanted: Lead): RedirectIssue[] {
  const { to, hosts, toAnswers, comesBack } = wanted
  const issue = (message: string): RedirectIssue[] => [{ field: 'to', message }]
  if (!to.startsWith('/') || to.startsWith('//')) {
    return isListed(to, hosts)
      ? []
      : issue('This leads to another site. Only hosts that the settings list are allowed.')
  }
  if (comesBack) return issue('This leads back to the old address.')
  return toAnswers ? [] : issue('No public page answers at this address.')
}

/** An https address of a host that is listed, letter for letter; no user, no port of its own. */
function isListed(to: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(to)) return false
  const { protocol, host, username, password } = new URL(to)
  return protocol === 'https:' && !username && !password && hosts.includes(host)
}

/** The hosts in a setting: one a line, as a browser writes them. */
export const listedHosts = (lines: string | null | undefined): string[] =>
  (lines ?? '')
    .split(/\s+/)
    .map((host) =>
      host
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/.*$/, ''),
    )
    .filter(Boolean)
