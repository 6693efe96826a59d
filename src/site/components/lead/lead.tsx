import type { ReactNode } from 'react'

type Props = {
  /** Id of the heading within, which names the panel. */
  titleId: string
  /** Address of the artwork or photograph; without one the text keeps its column. */
  art?: string | null
  look?: 'news' | 'campaign'
  children: ReactNode
}

/** The one dark panel on a page. On the home page the newest story, on a campaign its name. */
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

/** Drawings are made to be cut at one side; a photograph is cut round its middle. */
function artClass({ isCampaign, isDrawn }: { isCampaign: boolean; isDrawn: boolean }): string {
  if (!isDrawn) return 'lead__art lead__art--picture'
  return isCampaign ? 'lead__art' : 'lead__art lead__art--from-left'
}

/** The panel's edge against a campaign's artwork; never against a photograph. */
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

/** Glaze at its lower edge: one soft wave. Zero in size without a stylesheet. */
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
