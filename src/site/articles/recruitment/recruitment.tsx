import { Body } from '@/site/blocks/body'
import { PageTitle } from '@/site/components/article-head/page-title'
import { EntryList } from '@/site/components/entry-list/entry-list'
import { Picture } from '@/site/components/picture/picture'
import { Section } from '@/site/components/section/section'
import type { RecruitmentView } from '@/site/views/recruitment-view'

/** Reasons to work for the council, then its vacancies. */
export function Recruitment({ view }: { view: RecruitmentView }) {
  const { title, summary, picture, body, vacancies } = view
  return (
    <div className="container">
      <PageTitle title={title} standfirst={summary} />
      {vacancies.length > 0 && body.length > 0 && (
        <p>
          <a href="#vacancies">Go to the vacancies</a>
        </p>
      )}
      {(picture || body.length > 0) && (
        <div className="prose mt-6">
          {picture && <Picture picture={picture} />}
          <Body blocks={body} />
        </div>
      )}
      <Section id="vacancies" title="Vacancies" look="inside">
        {vacancies.length > 0 ? (
          <EntryList entries={vacancies} />
        ) : (
          <p>No posts are open at the moment.</p>
        )}
      </Section>
    </div>
  )
}
