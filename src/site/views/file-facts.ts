import type { Media } from '@/cms/generated/payload-types'

const FORMATS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
}

/** `PDF, 1.2 MB, 24 pages`: what a reader needs to know before downloading a file. */
export const fileFacts = ({
  mimeType,
  filesize,
  pages,
}: Pick<Media, 'mimeType' | 'filesize' | 'pages'>): string =>
  [
    FORMATS[mimeType ?? ''] ?? 'File',
    filesize ? printSize(filesize) : '',
    pages ? `${pages} ${pages === 1 ? 'page' : 'pages'}` : '',
  ]
    .filter(Boolean)
    .join(', ')

/** A file size in decimal units, as devices show it: `900 KB`, `1.2 MB`, `14 MB`. */
export function printSize(bytes: number): string {
  const kilobytes = bytes / 1000
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`
  const megabytes = kilobytes / 1000
  return megabytes < 10 ? `${Number(megabytes.toFixed(1))} MB` : `${Math.round(megabytes)} MB`
}

/** The public address of a stored file, from the address in Payload's own API. */
export const filePath = (url: string): string => {
  const { pathname } = new URL(url, 'https://site.invalid')
  return `/media/${pathname.slice(pathname.lastIndexOf('/') + 1)}`
}
