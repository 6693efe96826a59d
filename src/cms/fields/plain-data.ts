/** How a data field that only the application writes is shown: as text, read-only. */
export const PLAIN_DATA = {
  components: { Field: '@/cms/admin/plain-data/plain-data#PlainData' },
} as const
