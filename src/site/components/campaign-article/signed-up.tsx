import { Section } from '@/site/components/section/section'
import type { CampaignView } from '@/site/views/campaign-view'

/** The organisations that have joined. */
export function SignedUp({ campaign: { organisations } }: { campaign: CampaignView }) {
  if (organisations.length === 0) return null
  return (
    <Section id="signed-up" title="Who has signed up">
      <ul className="name-list">
        {organisations.map(({ name, href }) => (
          <li key={name}>{href ? <a href={href}>{name}</a> : name}</li>
        ))}
      </ul>
    </Section>
  )
}
