type Asked = {
  /** The `If-None-Match` header. */
  tags: string | null | undefined
  etag: string
  /** The `If-Modified-Since` header, and when the response last changed. */
  modifiedSince?: string | null
  lastModified?: string
}

/** Whether the client already has this response (RFC 9110, 13.2.2: a tag takes precedence). */
export function isUnchanged({ tags, etag, modifiedSince, lastModified }: Asked): boolean {
  if (typeof tags === 'string')
    return tags.trim() === '*' || tags.split(',').some((tag) => bare(tag) === bare(etag))
  const asked = Date.parse(modifiedSince ?? '')
  return Date.parse(lastModified ?? '') <= asked
}

/** Tags are compared weakly: a proxy that compresses marks them with W/. */
const bare = (tag: string): string => tag.trim().replace(/^W\//, '')
