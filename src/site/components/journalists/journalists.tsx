import { PATHS } from '@/domain/paths'
import { ContactCard } from '@/site/components/contact-card/contact-card'
import { DownloadList } from '@/site/components/download-list/download-list'
import { PicturePack } from '@/site/components/picture-pack/picture-pack'
import { Section } from '@/site/components/section/section'
import type { DownloadView } from '@/site/views/download-view'
import { printSize } from '@/site/views/file-facts'
import { inWords } from '@/site/views/numbers'
import type { ReleaseView } from '@/site/views/release-view'
import type { SpokespersonView } from '@/site/views/spokesperson-view'

export const JOURNALISTS_ANCHOR = 'journalists'

/** The part after ENDS, in the order of a press release: notes, about, contact, downloads. */
export function Journalists({ release }: { release: ReleaseView }) {
  return (
    <div className="journalists" id={JOURNALISTS_ANCHOR}>
      <Section
        id="journalists-title"
        title="For journalists"
        look="sunk"
        more={{ href: PATHS.press, text: 'Press room' }}
      >
        <div className="with-aside">
          <div className="prose">
            <Notes release={release} />
            <h3>Copy or download</h3>
            <DownloadList downloads={downloadsOf(release)} />
          </div>
          <div>
            <ContactCard contact={release.contact} />
            {release.reference && (
              <p className="contact-card__line">Release reference: {release.reference}</p>
            )}
            <Spokespeople people={release.spokespeople} />
          </div>
        </div>
        <Pictures release={release} />
      </Section>
    </div>
  )
}

function Notes({ release: { notesToEditors, boilerplate } }: { release: ReleaseView }) {
  return (
    <>
      {notesToEditors.length > 0 && (
        <>
          <h3>Notes to editors</h3>
          <ol>
            {notesToEditors.map((note, index) => (
              <li key={index}>{note}</li>
            ))}
          </ol>
        </>
      )}
      {boilerplate.paragraphs.length > 0 && <h3>{boilerplate.title}</h3>}
      {boilerplate.paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </>
  )
}

const downloadsOf = ({ downloads }: ReleaseView): DownloadView[] => [
  {
    href: downloads.text,
    text: 'This release as plain text',
    facts: 'TXT. Paste it straight into a story',
  },
  { href: downloads.pdf, text: 'This release as a PDF', facts: 'PDF, for print' },
  { href: downloads.ninjs, text: 'This release for newsroom systems', facts: 'JSON, IPTC ninjs' },
]

function Pictures({ release: { mediaPack, downloads } }: { release: ReleaseView }) {
  if (mediaPack.length === 0) return null
  const files = mediaPack.flatMap(({ download }) => download ?? [])
  const size = files.reduce((sum, file) => sum + file.size, 0)
  return (
    <div id="pictures">
      <h3 className="mt-6">Picture pack</h3>
      <PicturePack pictures={mediaPack} />
      {downloads.pictures && files.length > 1 && (
        <p className="mt-5">
          <a href={downloads.pictures}>
            {`Download all ${inWords(files.length).toLowerCase()} pictures with captions (ZIP, ${printSize(size)})`}
          </a>
        </p>
      )}
    </div>
  )
}

/** People available for interview about a release. */
function Spokespeople({ people }: { people: readonly SpokespersonView[] }) {
  if (people.length === 0) return null
  return (
    <div className="mt-6">
      <h3>For interview</h3>
      <ul className="link-list">
        {people.map((person) => (
          <li key={person.path}>
            <a href={person.path}>{person.name}</a>
            {person.role && (
              <>
                <br />
                <span className="muted">{person.role}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
