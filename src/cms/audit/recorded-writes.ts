/** The audit events that writes to it record, or why they record none. */
type Recorded = { readonly actions: readonly string[] } | { readonly reason: string }

const CONTENT: Recorded = { actions: ['trashed', 'restored', 'deleted'] }
const PROPOSED: Recorded = { actions: ['proposed', 'deleted'] }

/**
 * What the audit trail records about writes to each collection and global, by slug. A save of
 * content is a version, which names its author; anything more is a transition, which is an event. A
 * test compares the configuration with this table.
 */
export const RECORDED_WRITES: Readonly<Record<string, Recorded>> = {
  'news-releases': CONTENT,
  campaigns: CONTENT,
  events: CONTENT,
  strategies: CONTENT,
  pages: CONTENT,
  'alert-banners': CONTENT,
  values: CONTENT,
  'staff-networks': CONTENT,
  accreditations: CONTENT,
  vacancies: CONTENT,
  people: CONTENT,
  organisations: CONTENT,
  topics: PROPOSED,
  places: PROPOSED,
  redirects: PROPOSED,
  settings: { actions: ['proposed'] },
  media: { actions: ['file-added', 'file-replaced', 'file-words-changed', 'deleted'] },
  users: { actions: ['account-made', 'roles-changed', 'signed-in'] },
  comments: { reason: 'A comment is only ever added, and says who wrote it and when.' },
  'audit-events': { reason: 'It is the audit trail.' },
  'deleted-items': { reason: 'Written with the event of the deletion, which names it.' },
  'checked-links': { reason: 'Written by a job of the hub: what came of trying a link.' },
  'data-steps': { reason: 'Which changes of content a version of the hub has made.' },
  instances: { reason: 'Which processes of the hub are running. They write it themselves.' },
  'site-generations': { reason: 'A number that the hub raises when pages have to be read anew.' },
  'open-transitions': { reason: 'A note of the hub until a transition ends, which is an event.' },
  'publishing-attempts': { reason: 'A note of the hub: the attempt that fails is an event.' },
  'payload-preferences': {
    reason: 'How somebody likes their lists. It changes nothing of content.',
  },
  'payload-locked-documents': { reason: 'Who has a form open. It ends with the form.' },
  'payload-jobs': { reason: 'What the hub has still to do. Nobody else writes it.' },
  'payload-migrations': { reason: 'Which tables a version of the hub has made.' },
  'payload-kv': { reason: 'Payload’s own notes. Nobody else writes them.' },
}
