import { isTooLong } from '@/domain/paths'

/** A problem with a redirect, at the field where it can be put right. */
export type RedirectIssue = { readonly field: 'from' | 'to' | 'reason'; readonly message: string }

/** A proposed redirect, with what is known about both its ends. */
export type WantedRedirect = {
  readonly from: string
  /** A path of this site, an https address, or null for 410 Gone. */
  readonly to: string | null
  readonly reason: string | null
  /** Hosts of other sites that the settings allow. */
  readonly hosts: readonly string[]
  /** What `from` is, other redirects apart: public, planned for publication, reserved, or free. */
  readonly fromIs: 'public' | 'planned' | 'reserved' | 'free'
  /** Whether `to`, if it is a path, leads to a page, directly or through other redirects. */
  readonly toAnswers: boolean
  /** Whether `to` leads back to `from`, directly or through other redirects. */
  readonly comesBack: boolean
}

/**
 * Every reason against a redirect. It must reach a page, stay on the site or go to a host that the
 * settings list, never loop and never shadow a page.
 */
export function redirectIssues(wanted: WantedRedirect): RedirectIssue[] {
  const { to, reason } = wanted
  if (to === null) {
    const asksWhy: RedirectIssue[] = reason
      ? []
      : [{ field: 'reason', message: 'Say where it leads, or why the page has gone.' }]
    return [...fromIssues(wanted), ...asksWhy]
  }
  return [...fromIssues(wanted), ...redirectTargetIssues({ ...wanted, to })]
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

/** Every reason why an address is not allowed as a target. */
export function redirectTargetIssues(wanted: Lead): RedirectIssue[] {
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

/** An https address whose host is listed exactly; no credentials and no port. */
function isListed(to: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(to)) return false
  const { protocol, host, username, password } = new URL(to)
  return protocol === 'https:' && !username && !password && hosts.includes(host)
}

/** The hosts in a setting, one a line, normalised as a browser writes them. */
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
