import { Body } from '@/site/blocks/body'
import { PageTitle } from '@/site/components/article-head/page-title'
import { EntryList } from '@/site/components/entry-list/entry-list'
import { NameList } from '@/site/components/name-list/name-list'
import { Section } from '@/site/components/section/section'
import { ValueList } from '@/site/components/value/value-list'
import type { ValuesPageView } from '@/site/views/values-page-view'

/** The values; then what they mean for staff. */
export function ValuesArticle({ view }: { view: ValuesPageView }) {
  return (
    <>
      <div className="container">
        <Opening view={view} />
        {view.values.length > 0 && (
          <Section id="values" title={view.valuesTitle} look="inside">
            <ValueList values={view.values} />
          </Section>
        )}
        {view.body.length > 0 && (
          <div className="section prose">
            <Body blocks={view.body} />
          </div>
        )}
      </div>
      {view.networks.length > 0 && (
        <Section id="networks" title="Staff networks" look="wash">
          <NameList names={view.networks} />
        </Section>
      )}
      {view.accreditations.length > 0 && (
        <Section id="accreditations" title="Accreditations and pledges">
          <EntryList entries={view.accreditations} />
        </Section>
      )}
    </>
  )
}

function Opening({ view: { title, summary, picture } }: { view: ValuesPageView }) {
  if (!picture) return <PageTitle title={title} standfirst={summary} />
  return (
    <div className="with-aside with-aside--end">
      <PageTitle title={title} standfirst={summary} />
      <img
        className="values-picture"
        src={picture.src}
        srcSet={picture.srcSet || undefined}
        sizes={picture.srcSet ? '(min-width: 60em) 20rem, 100vw' : undefined}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
      />
    </div>
  )
}
