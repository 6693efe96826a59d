/** How a field of data looks that only the hub writes: in words, to read. */
export const PLAIN_DATA = {
  components: { Field: '@/cms/admin/plain-data/plain-data#PlainData' },
} as const
