// Mutation test of the model (`node tests/model/without-each-fix.mjs`): removes each rule of the
// promise from a copy of the domain, one at a time, and reports whether the model fails.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const WORKFLOW = 'src/domain/workflow'

/** The mutations: a piece of code, and its replacement. */
const FIXES = [
  {
    name: 'a takedown ends the approval and schedule of a revision',
    file: `${WORKFLOW}/plan-transition.ts`,
    from: 'transitionRow(transition).takesDown === true && hasRevision(item) && isSignedOff(item.state)',
    to: 'false',
  },
  {
    name: 'a revision keeps the people of an urgent publication beneath it',
    file: 'tests/model/domain-hub.ts',
    from: '...(urgentPeople(live) ?? []),',
    to: '',
    also: {
      file: `${WORKFLOW}/plan-transition.ts`,
      from: 'authorIds: unique([actor.id, ...(urgentPeople(item.live) ?? [])]),',
      to: 'authorIds: [actor.id],',
    },
  },
  {
    name: 'a second urgent publication forgets nobody of the first',
    file: `${WORKFLOW}/plan-transition.ts`,
    from: 'authorIds: item.authorIds,\n    },',
    to: 'authorIds: item.writerIds,\n    },',
    also: {
      file: `${WORKFLOW}/plan-transition.ts`,
      from: 'authorIds: unique([actor.id, ...(urgentPeople(item.live) ?? [])]),',
      to: 'authorIds: [actor.id],',
    },
  },
  {
    name: 'the hash covers every key of the content',
    file: `${WORKFLOW}/canonical.ts`,
    from: '.filter(([, inner]) => !isNothing(inner))\n    .map(toEntry)',
    to: ".filter(([key, inner]) => key !== 'summary' && !isNothing(inner))\n    .map(toEntry)",
  },
  {
    name: 'an approval is of the version that was read',
    file: `${WORKFLOW}/decide-transition.ts`,
    from: 'if (input.version !== undefined && !readVersions(row, item).includes(input.version)) {',
    to: 'if (false) {',
  },
  {
    name: 'nobody approves own work',
    file: `${WORKFLOW}/decide-transition.ts`,
    from: 'if (row.notByAnAuthor && authorsOf(row, item).includes(actor.id))',
    to: 'if (false)',
  },
  {
    name: 'an edit ends an approval',
    file: `${WORKFLOW}/plan-edit.ts`,
    from: 'state: stateAfterEdit(state),',
    to: 'state,',
    also: {
      file: `${WORKFLOW}/plan-edit.ts`,
      from: '...(isSignedOff(state) ? NO_APPROVAL : {}),',
      to: '',
      and: {
        file: `${WORKFLOW}/workflow.ts`,
        from: '    mustBeAsApproved: true,\n',
        to: '',
        isEverywhere: true,
      },
    },
  },
  {
    name: 'whoever edits becomes an author',
    file: `${WORKFLOW}/plan-edit.ts`,
    from: 'authorIds: withAuthor(stored.authorIds, actorId),',
    to: '',
  },
  {
    name: 'whoever writes the change note in a submission becomes an author',
    file: `${WORKFLOW}/pinned-fields.ts`,
    from: 'return isSame ? writers : unique([...writers, actorId])',
    to: 'return writers',
  },
  {
    name: 'the change note is pinned with the content',
    file: `${WORKFLOW}/system-fields.ts`,
    from: "  'importedFrom',",
    to: "  'importedFrom',\n  'changeNote',\n  'changeKind',",
    also: {
      file: `${WORKFLOW}/plan-transition.ts`,
      from: '    urgent: null,\n    changes:',
      to: '    ...(request_.input.changeNote ? { changeNote: request_.input.changeNote, changeKind: "update" } : {}),\n    urgent: null,\n    changes:',
      and: {
        and: {
          file: `${WORKFLOW}/decide-transition.ts`,
          from: "if (!asks.includes('changeKind')) refusals",
          to: 'if (false) refusals',
        },
        file: `${WORKFLOW}/plan-transition.ts`,
        from: 'function published({ item, now }: PlanRequest): Kept {',
        to: 'function published(request_: PlanRequest): Kept {\n  const { item, now } = request_',
      },
    },
  },
  {
    name: 'words printed from the settings are pinned at submission',
    file: `${WORKFLOW}/system-fields.ts`,
    from: "  'importedFrom',",
    to: "  'importedFrom',\n  'printed',",
    also: {
      file: 'tests/model/domain-hub.ts',
      from: "printed?.boilerplate ?? '',",
      to: 'printed ? this.settings.inForce : "",',
    },
  },
  {
    name: 'whoever changed a picture is an author of what uses it',
    file: 'tests/model/domain-hub.ts',
    from: '...this.picture(working.picture).authorIds,',
    to: '',
  },
  {
    name: 'a public picture stays as it was approved',
    file: 'tests/model/domain-hub.ts',
    from: '|| picture.usedBy.size > 0',
    to: '',
  },
  {
    name: 'words of a notice wait for a second person',
    file: `${WORKFLOW}/plan-transition.ts`,
    from: 'withdrawnNote: null,\n  }\n}',
    to: 'withdrawnNote: own,\n  }\n}',
  },
  {
    name: 'nobody confirms own words of a notice',
    file: `${WORKFLOW}/decide-transition.ts`,
    from: 'if (row.confirmsWords) return item.withdrawnWordsBy ? [item.withdrawnWordsBy] : []',
    to: 'if (row.confirmsWords) return []',
  },
  {
    name: 'nobody confirms an own proposal',
    file: 'src/domain/proposals/decide-proposal.ts',
    from: "if (act === 'confirm' && hadPart)",
    to: 'if (false)',
  },
  {
    name: 'what went out urgently is confirmed by somebody who neither wrote nor published it',
    file: `${WORKFLOW}/decide-transition.ts`,
    from: 'if (row.confirmsUrgent) return item.urgentAuthorIds ?? []',
    to: 'if (row.confirmsUrgent) return []',
  },
]

const runs = process.argv[2] ?? '4000'
const root = path.resolve(import.meta.dirname, '../..')
let missed = 0

for (const fix of FIXES) for (let one = fix; one; one = one.also ?? one.and) wordsOf(root, one)
for (const fix of FIXES) {
  const copy = mkdtempSync(path.join(tmpdir(), 'news-hub-model-'))
  for (const part of [
    'src/domain',
    'tests/model',
    'tests/support',
    'jest.config.mjs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  for (let one = fix; one; one = one.also ?? one.and) takeOut(copy, one)
  const isNoticed = !holds(copy)
  if (!isNoticed) missed += 1
  console.log(`${isNoticed ? 'noticed' : 'MISSED '}  without: ${fix.name}`)
  rmSync(copy, { recursive: true })
}
console.log(`${FIXES.length - missed} of ${FIXES.length} noticed`)
process.exit(missed === 0 ? 0 : 1)

function takeOut(copy, { file, from, to, isEverywhere }) {
  const text = wordsOf(copy, { file, from })
  writeFileSync(
    path.join(copy, file),
    isEverywhere ? text.replaceAll(from, to) : text.replace(from, to),
  )
}

function wordsOf(folder, { file, from }) {
  const text = readFileSync(path.join(folder, file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no longer: ${from}`)
  return text
}

function holds(copy) {
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  try {
    execFileSync(
      process.execPath,
      [...args, 'tests/model', '--globalSetup=', '--globalTeardown='],
      {
        cwd: copy,
        env: { ...process.env, MODEL_RUNS: runs, NODE_OPTIONS: '' },
        stdio: 'pipe',
      },
    )
    return true
  } catch (error) {
    const said = String(error.stderr)
    if (!said.includes('Property failed')) throw new Error(`The model did not run: ${said}`)
    return false
  }
}
