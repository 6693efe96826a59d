import { Section } from '@/site/components/section/section'
import type { CampaignView } from '@/site/views/campaign-view'

/** Organisations that have signed up, or that the council works with. */
export function SignedUp({ campaign }: { campaign: CampaignView }) {
  const { organisations } = campaign
  if (organisations.length === 0) return null
  return (
    <Section id="signed-up" title={campaign.organisationsTitle}>
      <ul className="name-list">
        {organisations.map(({ name, href }) => (
          <li key={name}>{href ? <a href={href}>{name}</a> : name}</li>
        ))}
      </ul>
    </Section>
  )
}
