/** The result of requesting an address: a status, or a connection failure (Node's error code). */
export type LinkAnswer = { readonly status: number } | { readonly failure: string }

const FAILURES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no site has this name',
  ECONNREFUSED: 'the site does not answer',
  ECONNRESET: 'the site breaks off',
  ETIMEDOUT: 'the site did not answer in time',
  PRIVATE: 'it leads into a private network',
  REDIRECTS: 'it leads on and on',
  'NOT-WEB': 'it is not a web address',
}

/**
 * What is wrong with a link, in a sentence; null if it works for readers. Sites that restrict
 * automated clients (401, 403, 429) treat them differently from readers, so those statuses count as
 * working.
 */
export function linkProblem(answer: LinkAnswer): string | null {
  if ('failure' in answer) return FAILURES[answer.failure] ?? failureWords(answer.failure)
  const { status } = answer
  if (status === 404) return 'there is no such page (404)'
  if (status === 410) return 'the page is gone (410)'
  if (status >= 500) return `the site has a fault (${status})`
  return null
}

const failureWords = (failure: string): string =>
  /CERT|SIGNED|ALTNAME|SSL|TLS/u.test(failure)
    ? 'its certificate is not valid'
    : 'the site cannot be reached'
