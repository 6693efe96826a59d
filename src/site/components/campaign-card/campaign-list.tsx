import type { CampaignCardView } from '@/site/views/campaign-card-view'

type Props = {
  campaigns: readonly CampaignCardView[]
  level?: 2 | 3
}

/** Tiles in the shape of the kiln doorway. The picture is decorative: the name is the link. */
export function CampaignList({ campaigns, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <ul className="campaign-list">
      {campaigns.map((campaign) => (
        <li key={campaign.href}>
          <article className="campaign-card">
            <Heading className="campaign-card__title">
              <a href={campaign.href}>{campaign.title}</a>
            </Heading>
            {campaign.text && <p className="campaign-card__text">{campaign.text}</p>}
            <div className="campaign-card__art">
              <img src={campaign.art} alt="" width={720} height={560} loading="lazy" />
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}
