type Asked = {
  /** `If-None-Match` as it was sent. */
  tags: string | null | undefined
  etag: string
  /** `If-Modified-Since` as it was sent, and when the answer last changed. */
  modifiedSince?: string | null
  lastModified?: string
}

/** Whether the reader has this very answer already (RFC 9110, 13.2.2: a tag, if sent, is all that counts). */
export function isUnchanged({ tags, etag, modifiedSince, lastModified }: Asked): boolean {
  if (typeof tags === 'string')
    return tags.trim() === '*' || tags.split(',').some((tag) => bare(tag) === bare(etag))
  const asked = Date.parse(modifiedSince ?? '')
  return Date.parse(lastModified ?? '') <= asked
}

/** Tags are compared weakly: one that a proxy compressed begins with W/. */
const bare = (tag: string): string => tag.trim().replace(/^W\//, '')
