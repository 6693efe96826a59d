import { Body } from '@/site/blocks/body'
import { LinkList } from '@/site/components/link-list/link-list'
import { Notice } from '@/site/components/notice/notice'
import { Period } from '@/site/components/period/period'
import { PriorityList } from '@/site/components/priority-list/priority-list'
import { ReleaseList } from '@/site/components/release-list/release-list'
import { Section } from '@/site/components/section/section'
import { Tag } from '@/site/components/tag/tag'
import { WithdrawnNotice } from '@/site/components/withdrawn-notice/withdrawn-notice'
import type { PlanStatus } from '@/site/views/plan-status'
import type { StrategyPageView } from '@/site/views/strategy-page-view'
import type { StrategyView } from '@/site/views/strategy-view'

import { StrategyDocument } from './strategy-document'

/** A strategy: its status, its priorities, the document, and related news. */
export function StrategyArticle({ view }: { view: StrategyPageView }) {
  const { strategy, releases, campaigns } = view
  return (
    <>
      <div className="container">
        <Head strategy={strategy} />
        {strategy.years.length > 0 && <Period years={strategy.years} />}
        <Priorities strategy={strategy} />
        {strategy.body.length > 0 && (
          <Section id="about" title="What it says" look="inside">
            <div className="prose">
              <Body blocks={strategy.body} />
            </div>
          </Section>
        )}
      </div>
      <StrategyDocument strategy={strategy} />
      {releases.length > 0 && (
        <Section id="plan-news" title="News linked to this plan">
          <ReleaseList releases={releases} />
        </Section>
      )}
      {campaigns.length > 0 && (
        <Section id="plan-campaigns" title="Campaigns that put it into practice">
          <LinkList links={campaigns} />
        </Section>
      )}
    </>
  )
}

function Head({ strategy }: { strategy: StrategyView }) {
  const { name, status, summary, planStatus, withdrawal } = strategy
  return (
    <>
      <div className="article-head">
        <p className="strand">
          <Tag text="Strategy" /> {status}
        </p>
        <h1>{name}</h1>
        {withdrawal && <WithdrawnNotice withdrawal={withdrawal} what="this strategy" />}
        {summary && <p className="standfirst">{summary}</p>}
      </div>
      {planStatus && <PlanStatusNotice planStatus={planStatus} />}
    </>
  )
}

function PlanStatusNotice({ planStatus }: { planStatus: NonNullable<PlanStatus> }) {
  return (
    <Notice id="plan-status" title={planStatus.title}>
      <p>{planStatus.text}</p>
      {planStatus.links.map((link) => (
        <p key={link.href}>
          Read <a href={link.href}>{link.text}</a>
          {link.detail && `, ${link.detail}`}.
        </p>
      ))}
    </Notice>
  )
}

function Priorities({ strategy: { priorities, prioritiesTitle } }: { strategy: StrategyView }) {
  if (priorities.length === 0) return null
  return (
    <Section id="priorities" title={prioritiesTitle} look="inside">
      <PriorityList priorities={priorities} />
    </Section>
  )
}
