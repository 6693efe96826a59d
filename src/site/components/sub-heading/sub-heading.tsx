import type { ReactNode } from 'react'

import type { HeadingLevel } from '@/site/views/text-view'

type Props = {
  level: HeadingLevel
  id?: string
  children: ReactNode
}

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

/** A heading whose level depends on its context. */
export function SubHeading({ level, id, children }: Props) {
  const Heading = HEADINGS[level]
  return <Heading id={id}>{children}</Heading>
}
