import type { Advice, ContentIssue } from '@/domain/checks/finding'

import { FieldLink } from '@/cms/admin/field-link'

type ChecksProps = { issues: readonly ContentIssue[]; advice: readonly Advice[] }

/** What blocks publication, and what could be better: each links to the field to correct. */
export const Checks = ({ issues, advice }: ChecksProps) => (
  <div className="workflow__part">
    <h3>
      Checks
      {issues.length > 0 && (
        <span className="state-mark state-mark--stop">{issues.length} to put right</span>
      )}
    </h3>
    {issues.length === 0 && <p>Nothing stops this from going out.</p>}
    <Findings tone="stop" findings={issues} />
    {advice.length > 0 && (
      <details>
        <summary>{advice.length === 1 ? '1 suggestion' : `${advice.length} suggestions`}</summary>
        <Findings tone="wait" findings={advice} />
      </details>
    )}
  </div>
)

type Finding = {
  readonly code: string
  readonly message: string
  readonly field: string
  readonly excerpt?: string
}

const Findings = ({ findings, tone }: { findings: readonly Finding[]; tone: 'stop' | 'wait' }) =>
  findings.length > 0 && (
    <ul className={`checks checks--${tone}`}>
      {findings.map(({ code, field, message, excerpt }, at) => (
        <li key={`${at} ${code} ${field}`}>
          <FieldLink path={field}>{message}</FieldLink>
          {excerpt && <p className="quiet">“{excerpt}”</p>}
        </li>
      ))}
    </ul>
  )
