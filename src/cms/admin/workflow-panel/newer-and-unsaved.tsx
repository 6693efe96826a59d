import { useState } from 'react'

import { useDocumentInfo } from '@payloadcms/ui'

import { sidesOf, WHOSE } from './two-saves-words'
import { type LabelledDifference, useTwoSaves } from './use-two-saves'

/** Somebody saved first: where the two differ, and how both are kept. Nothing typed here is lost. */
export function NewerAndUnsaved() {
  const { id, collectionSlug } = useDocumentInfo()
  const { differences, keepBoth } = useTwoSaves()
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
          <ul className="two-saves">
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

function Difference({ difference }: { difference: LabelledDifference }) {
  const { theirs, yours } = sidesOf(difference)
  return (
    <li>
      <b>{difference.label}</b>: {WHOSE[difference.changedBy]}
      <dl>
        <dt>Theirs, saved</dt>
        <dd>{theirs}</dd>
        <dt>Yours, not saved</dt>
        <dd>{yours}</dd>
      </dl>
    </li>
  )
}
