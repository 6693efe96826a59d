import type { LinkView } from '@/site/views/link-view'

/** An empty list explains why, and how to continue. */
export function NothingFound({ text, link }: { text: string; link: LinkView }) {
  return (
    <p>
      {text} <a href={link.href}>{link.text}</a>
    </p>
  )
}
