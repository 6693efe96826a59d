import type { ReactNode } from 'react'

import { focusField } from './focus-field'

/** Links to a field of the form, by its path: `body.2.content`. */
export const FieldLink = ({ path, children }: { path: string; children: ReactNode }) => (
  <a
    href={`#field-${path.replaceAll('.', '__')}`}
    onClick={(event) => {
      event.preventDefault()
      void focusField(path)
    }}
  >
    {children}
  </a>
)
