import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  look?: keyof typeof CLASSES
  level?: 2 | 3
  children: ReactNode
}

/** Follows govuk-frontend's notification banner, without its script. */
export function Notice({ id, title, look = 'plain', level = 2, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <section className={CLASSES[look]} id={id} aria-labelledby={`${id}-title`}>
      <svg className="notice__icon" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
        {ICONS[look]}
      </svg>
      <Heading className="notice__title" id={`${id}-title`}>
        {title}
      </Heading>
      <div>{children}</div>
    </section>
  )
}

const CLASSES = {
  plain: 'notice',
  correction: 'notice notice--correction',
  withdrawn: 'notice notice--withdrawn',
  good: 'notice notice--good',
  error: 'notice notice--error',
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 3,
  strokeLinejoin: 'round',
} as const

const ICONS: Record<keyof typeof CLASSES, ReactNode> = {
  plain: (
    <>
      <circle cx="16" cy="16" r="14" {...line} />
      <path fill="currentColor" d="M14 14h4v10h-4zM14 8h4v4h-4z" />
    </>
  ),
  correction: <path {...line} d="M4 28l2-8L22 4l6 6-16 16zM18 8l6 6" />,
  withdrawn: (
    <>
      <path {...line} d="M10 2.5h12L29.5 10v12L22 29.5H10L2.5 22V10z" />
      <path fill="currentColor" d="M14 8h4l-.6 10h-2.8zM14 20.5h4V24h-4z" />
    </>
  ),
  good: (
    <>
      <circle cx="16" cy="16" r="14" {...line} />
      <path {...line} d="M9 16.5l5 5 9.5-10" />
    </>
  ),
  error: (
    <>
      <path {...line} d="M16 3l14 25H2z" />
      <path fill="currentColor" d="M14.2 11h3.6l-.6 9h-2.4zM14 22h4v3.5h-4z" />
    </>
  ),
}
