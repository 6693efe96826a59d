import { LinkList } from '@/site/components/link-list/link-list'
import { Section } from '@/site/components/section/section'
import type { PressRoomView } from '@/site/views/press-room-view'

/** The boilerplate about the council, and the feeds of new releases. */
export function ForYourNotes({ view: { boilerplate, feeds } }: { view: PressRoomView }) {
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
