import type { ReactNode } from 'react'

type Props = {
  /** Id of the heading inside, which labels the panel. */
  titleId: string
  /** Address of the artwork or photograph; without one the text keeps its column width. */
  art?: string | null
  look?: 'news' | 'campaign'
  children: ReactNode
}

/** The only dark panel on a page: the newest story on the home page, the name on a campaign. */
export function Lead({ titleId, art, look = 'news', children }: Props) {
  const isCampaign = look === 'campaign'
  const isDrawn = art?.startsWith(DRAWINGS) ?? false
  return (
    <section className={isCampaign ? 'lead lead--warm' : 'lead'} aria-labelledby={titleId}>
      <div className="lead__grid">
        <div className="lead__text">{children}</div>
        {art && (
          <div className={artClass({ isCampaign, isDrawn })}>
            <img src={art} alt="" width={800} height={700} />
            {isCampaign && isDrawn && <KilnSide />}
          </div>
        )}
      </div>
      <Dip />
    </section>
  )
}

const DRAWINGS = '/assets/img/'

/** Drawings are designed to be cropped at one side; a photograph is cropped around its centre. */
function artClass({ isCampaign, isDrawn }: { isCampaign: boolean; isDrawn: boolean }): string {
  if (!isDrawn) return 'lead__art lead__art--picture'
  return isCampaign ? 'lead__art' : 'lead__art lead__art--from-left'
}

/** The curved edge between the panel and a campaign's artwork; not used with a photograph. */
function KilnSide() {
  return (
    <svg
      className="lead__edge"
      width="0"
      height="0"
      viewBox="0 0 100 400"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d="M0 0h30C14 64 18 128 48 190s44 130 30 210H0z" />
    </svg>
  )
}

/** The wave at the panel's lower edge. Zero in size without a stylesheet. */
function Dip() {
  return (
    <svg
      className="dip"
      width="0"
      height="0"
      viewBox="0 0 1440 52"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d="M0 52V20c170 34 330 34 520 12S860-6 1040 6s290 40 400 22v24z" />
    </svg>
  )
}
