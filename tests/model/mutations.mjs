// The rules of the promise, each as a mutation that removes it: see without-each-fix.mjs.
const WORKFLOW = 'src/domain/workflow'

/** The mutations: a piece of code, and its replacement. */
export const MUTATIONS = [
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
