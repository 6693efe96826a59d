import { Notice } from '@/site/components/notice/notice'
import type { FilterField } from '@/site/views/filter-view'

/** Follows govuk-frontend's error summary: what is wrong, with a link to each field. */
export function FieldErrors({ fields }: { fields: readonly FilterField[] }) {
  const wrong = fields.filter(({ error }) => error)
  if (wrong.length === 0) return null
  return (
    <div className="field-errors">
      <Notice id="problem" title="There is a problem" look="error">
        {wrong.map(({ name, error }) => (
          <p key={name}>
            <a href={`#f-${name}`}>{error}</a>
          </p>
        ))}
      </Notice>
    </div>
  )
}
