const WRAPPERS: readonly { host: RegExp; parameter: string }[] = [
  { host: /\.safelinks\.protection\.outlook\.com$/u, parameter: 'url' },
  { host: /^www\.google\.com$/u, parameter: 'q' },
]

/**
 * The address of a pasted link, without the wrappers that Outlook and Google Docs add. Null for one
 * that leads nowhere from a web page: a place in the document, a file, a script.
 */
export function linkTarget(href: string): string | null {
  const address = href.trim()
  if (/^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d ()-]+)$/iu.test(address)) return address
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  const wrapper = WRAPPERS.find(({ host }) => host.test(url.hostname))
  const inner = wrapper ? url.searchParams.get(wrapper.parameter) : null
  return inner && /^https?:\/\//iu.test(inner) ? linkTarget(inner) : address
}
