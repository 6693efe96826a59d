import { useState } from 'react'
import { useDocumentInfo } from '@payloadcms/ui'

import { ComparedParts } from '@/cms/admin/compare/compared-parts'
import type { ShownDifference } from '@/cms/compare/save-conflict'
import '@/cms/admin/compare/compare.css'

import { useSaveConflict } from './use-save-conflict'

/**
 * Somebody else saved first: where the two differ, and how to keep both. Nothing typed here is
 * lost.
 */
export function SaveConflictNotice({ newest }: { newest: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { differences, keepBoth } = useSaveConflict(newest)
  const [problem, setProblem] = useState<string | null>(null)
  const hasBoth = differences.some(({ changedBy }) => changedBy === 'both')
  return (
    <>
      <p>
        <b>Somebody saved a newer version after you opened this.</b> What you typed is still here
        {differences.length > 0 && ', and this is where the two differ'}.
      </p>
      {differences.length > 0 && (
        <>
          <ul className="save-conflict">
            {differences.map((difference) => (
              <Difference key={difference.field} difference={difference} />
            ))}
          </ul>
          <button
            className="plain-button plain-button--small"
            type="button"
            onClick={() => void keepBoth().then(setProblem)}
          >
            Save my changes on top of theirs
          </button>
          {hasBoth && (
            <p>Where you both changed a field, yours is kept. Theirs stays in the versions.</p>
          )}
          {problem && <p role="alert">{problem}</p>}
        </>
      )}
      <p>
        <a href={`/admin/collections/${collectionSlug}/${id}`} target="_blank" rel="noreferrer">
          Open the newer version (new tab)
        </a>
      </p>
    </>
  )
}

const Difference = ({ difference: { label, changedBy, sections } }: DifferenceProps) => (
  <li>
    <b>{label}</b>: {WHOSE[changedBy]}
    {sections.map(({ key, label: section, parts, change }) => (
      <section key={key} className="compared" aria-label={section}>
        <ComparedParts parts={parts} sides={TWO_SIDES} />
        {change === 'moved' && <p>{section}: it stands in another place.</p>}
      </section>
    ))}
    {sections.length === 0 && <p>The same words, arranged or linked in another way.</p>}
  </li>
)

type DifferenceProps = { difference: ShownDifference }

/** Whose change it is, shown next to the field's name. */
const WHOSE: Readonly<Record<ShownDifference['changedBy'], string>> = {
  theirs: 'they changed it',
  yours: 'you changed it',
  both: 'you both changed it',
}

/** The two sides of a difference. */
const TWO_SIDES = { before: 'theirs, saved', after: 'yours, not saved' } as const
