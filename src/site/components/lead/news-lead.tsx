import { Tag } from '@/site/components/tag/tag'
import type { LeadView } from '@/site/views/lead-view'

import { Lead } from './lead'

/** The home page's newest story. The page's H1 is small above it, so that the story stands out. */
export function NewsLead({ label, lead }: { label: string; lead: LeadView }) {
  return (
    <Lead titleId="lead-title" art={lead.art}>
      <h1 className="lead__label">{label}</h1>
      <p className="strand">
        <Tag text={lead.kind} /> {lead.strand}
      </p>
      <h2 className="lead__title" id="lead-title">
        <a href={lead.href}>{lead.title}</a>
      </h2>
      <p className="lead__summary">{lead.summary}</p>
      <p className="lead__meta">
        <time dateTime={lead.published.iso}>{lead.published.text}</time>
      </p>
    </Lead>
  )
}
