import { PATHS } from '@/domain/paths'
import { Body } from '@/site/blocks/body'
import { PicturePack } from '@/site/components/picture-pack/picture-pack'
import { ReleaseList } from '@/site/components/release-list/release-list'
import { Section } from '@/site/components/section/section'
import type { PressRoomView } from '@/site/views/press-room-view'
import { LinkList } from '@/site/components/link-list/link-list'

import { Interviews } from './interviews'
import { NewestRelease } from './newest-release'
import { RingUs } from './ring-us'

/** The press office's phone numbers, the newest release, and pictures that may be used. */
export function PressRoom({ view }: { view: PressRoomView }) {
  return (
    <>
      <div className="container">
        <div className="article-head">
          <h1>{view.title}</h1>
          <p className="standfirst">{view.standfirst}</p>
        </div>
        <div className="grid grid--2">
          <RingUs contacts={view.contacts} email={view.email} />
          {view.newest && <NewestRelease newest={view.newest} />}
        </div>
        {view.recent.length > 0 && (
          <Section
            id="recent"
            title="Recent releases and statements"
            look="inside"
            more={{ href: PATHS.news, text: 'All releases' }}
          >
            <ReleaseList releases={view.recent} />
          </Section>
        )}
        {view.pictures.length > 0 && (
          <Section id="pictures" title="Pictures" look="inside">
            <PicturePack pictures={view.pictures} />
          </Section>
        )}
      </div>
      <Interviews people={view.spokespeople} email={view.email} />
      {view.intro.length > 0 && (
        <Section id="how" title="How we work with the media">
          <div className="prose">
            <Body blocks={view.intro} />
          </div>
        </Section>
      )}
      <ForYourNotes view={view} />
    </>
  )
}

/** The boilerplate about the council, and the feeds of new releases. */
function ForYourNotes({ view: { boilerplate, feeds } }: { view: PressRoomView }) {
  return (
    <Section id="notes" title="For your notes">
      <div className="grid grid--2">
        {boilerplate.paragraphs.length > 0 && (
          <div>
            <h3>{boilerplate.title}</h3>
            {boilerplate.paragraphs.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        )}
        <div>
          <h3>Get releases as they go out</h3>
          <LinkList links={feeds} />
        </div>
      </div>
    </Section>
  )
}
