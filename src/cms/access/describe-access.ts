import { ROLES } from '@/domain/permissions'

import { CALLERS, type Rule, type Verdict, verdictOf } from './access-rules'
import {
  ACCOUNT_OPERATIONS,
  type AccessRow,
  COLLECTION_TABLE,
  GLOBAL_TABLE,
  type Operation,
  ACCESS_OPERATIONS,
  ruleOf,
} from './access-table'
import { describedEndpoints } from './endpoint-table'
import { FIELD_TABLE, type FieldRow } from './field-table'
import { SERVER_FUNCTION_TABLE } from './server-function-table'

const WORDS: Readonly<Record<Verdict, string>> = {
  allowed: 'yes',
  own: 'own',
  public: 'public',
  refused: '–',
}

const HEAD = CALLERS.map((caller) => (caller === 'nobody' ? 'nobody' : ROLES[caller]))

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const cellsOf = (rule: Rule): string[] => [
  ...CALLERS.map((caller) => WORDS[verdictOf(rule, caller)]),
  rule.besides ?? '',
]

const table = (first: string[], rows: readonly string[][]): string =>
  [
    line([...first, ...HEAD, 'besides']),
    line([...first, ...HEAD, ''].map(() => '---')),
    ...rows.map(line),
  ].join('\n')

/** Groups identical rows, with all their names in the first cell. */
function together<Row>(rows: Readonly<Record<string, Row>>): [names: string, row: Row][] {
  const names = new Map<string, string[]>()
  for (const [name, row] of Object.entries(rows)) {
    const key = JSON.stringify(row)
    names.set(key, [...(names.get(key) ?? []), name])
  }
  return [...names.values()].map((same) => [same.join(', '), rows[same[0] ?? ''] as Row]) // each name is a key
}

const operationRows = (rows: Readonly<Record<string, AccessRow>>): string[][] =>
  together(rows).flatMap(([names, row]) => {
    const given = ([...ACCESS_OPERATIONS, ...ACCOUNT_OPERATIONS] as Operation[]).filter(
      (name) => row[name],
    )
    if (given.length === 0) return [[names, 'anything', ...cellsOf(ruleOf(row, 'read'))]]
    return given.map((name) => [names, name, ...cellsOf(ruleOf(row, name))])
  })

const fieldRows = (): string[][] =>
  together(FIELD_TABLE).flatMap(([names, fields]) =>
    together<FieldRow>(fields).flatMap(([fieldNames, row]) =>
      Object.entries(row).map(([operation, rule]) => [
        names,
        fieldNames,
        operation,
        ...cellsOf(rule),
      ]),
    ),
  )

const byName = (rows: Readonly<Record<string, Rule>>): string[][] =>
  Object.entries(rows).map(([name, rule]) => [`\`${name}\``, ...cellsOf(rule)])

/** docs/access.md as Markdown: `npm run generate` writes it, and a test compares the two. */
export const describeAccess = (): string =>
  [
    INTRODUCTION,
    '## Collections and globals',
    table(['collection', 'operation'], operationRows({ ...COLLECTION_TABLE, ...GLOBAL_TABLE })),
    '## Fields held tighter than their document',
    table(['collection', 'field', 'operation'], fieldRows()),
    '## Addresses below /api',
    ADDRESSES,
    table(['address'], byName(describedEndpoints())),
    '## Functions of the editor’s screens',
    table(['function'], byName(SERVER_FUNCTION_TABLE)),
  ].join('\n\n')

const INTRODUCTION = `# Who may do what

Made by \`npm run generate\` from the tables in \`src/cms/access\`, to which Payload is held: what has no
row does not start. Why: [ADR 10](adr/0010-access-is-one-table.md).

**yes**: all of it. **own**: what belongs to the person. **public**: what is published, for the hub’s own
pages and \`/api/v1\`; below \`/api\` Payload itself answers no stranger. **–**: refused. The same holds
by id and by query, for one and for many. Somebody with several roles may do what any of them may. A person
who was removed or switched off is nobody from their next request on, whatever session they still hold.`

const ADDRESSES = `KIND is each kind of content, PROPOSED each collection whose changes are proposed.
Reading and writing at \`/api/COLLECTION\`, \`/:id\`, \`/count\`, \`/versions\` and \`/:id/duplicate\` is the
operation in the table above, for staff alone: restoring a version is an update, duplicating a create.`
