import { ROLES } from '@/domain/permissions'

import { type Ask, STATES, type Transition, TRANSITION_NAMES, transitionRow } from './workflow'

const ASKS: Readonly<Record<Ask, string>> = {
  comment: 'a comment for its authors',
  reason: 'a reason',
  withdrawReason:
    'a reason from the list, whose public words show at once; words of one’s own wait for a second person',
  unpublishReason: 'a reason from the list, and the replacing page where there is one',
  publishAt: 'the day and time, in London time, still to come',
  changeKind:
    'the kind of change and, unless minor, a public note, as part of the content, if it was public before',
}

const rulesOf = (row: Transition): string =>
  [
    row.bySystem && 'made by the scheduler alone',
    row.confirmsUrgent && 'while what went out urgently waits for it',
    row.confirmsWords && 'while words of the notice wait for it',
    row.notByAnAuthor &&
      (row.confirmsWords
        ? 'not by whoever wrote those words'
        : 'not by anybody who wrote a part of it, its pictures included, that nobody else has confirmed'),
    row.onlyWhileUnconfirmed &&
      `${row.onlyWhileUnconfirmed.map((role) => ROLES[role].toLowerCase()).join(', ')}: only what went out urgently and is not confirmed`,
    row.needsVersion && 'names the version that was read',
    row.authorsOwnOnly && 'authors: their own work only',
    row.mustBeReady && 'blocking checks pass',
    row.mustBeAsApproved && 'the content has the hash that was approved',
    row.takesDown &&
      'ends the approval and the schedule of a revision in progress, and says so before',
    ...(row.asks ?? []).map((ask) => `asks for ${ASKS[ask]}`),
  ]
    .filter(Boolean)
    .join('; ')

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/**
 * The workflow as a Markdown table, for docs/workflow.md: a test compares the page with it, so that
 * the documentation matches the code.
 */
export function describeWorkflow(): string {
  const rows = TRANSITION_NAMES.map((name) => {
    const row = transitionRow(name)
    const from = row.from.map((state) => STATES[state]).join(', ')
    const by = row.by.map((role) => ROLES[role]).join(', ')
    return line([
      `${row.label} (\`${name}\`)`,
      `${from} → ${STATES[row.to]}`,
      by || 'the scheduler',
      rulesOf(row) || '–',
      row.effect,
    ])
  })
  return [
    line(['transition', 'from → to', 'by', 'rule', 'what happens']),
    line(['---', '---', '---', '---', '---']),
    ...rows,
  ].join('\n')
}
