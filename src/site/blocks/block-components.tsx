import type { ReactNode } from 'react'

import { CallToAction } from '@/site/components/call-to-action/call-to-action'
import { ContactCard } from '@/site/components/contact-card/contact-card'
import { DownloadList } from '@/site/components/download-list/download-list'
import { KeyFigure } from '@/site/components/key-figure/key-figure'
import { Picture } from '@/site/components/picture/picture'
import { PicturePack } from '@/site/components/picture-pack/picture-pack'
import { Quote } from '@/site/components/quote/quote'
import { RatingTable } from '@/site/components/rating-table/rating-table'
import { SubHeading } from '@/site/components/sub-heading/sub-heading'
import { Timeline } from '@/site/components/timeline/timeline'
import { VideoLink } from '@/site/components/video-link/video-link'
import type { BlockType, BlockView } from '@/site/views/body-view'

import { Text } from './text'

type BlockComponents = {
  readonly [Type in BlockType]: (block: Extract<BlockView, { type: Type }>) => ReactNode
}

/** Block type to component. The compiler requires a row for each new type. */
export const BLOCKS: BlockComponents = {
  text: ({ nodes }) => <Text nodes={nodes} />,
  quote: ({ quote }) => <Quote quote={quote} />,
  'key-figure': ({ figure }) => <KeyFigure figure={figure} />,
  'rating-table': ({ rating }) => <RatingTable rating={rating} />,
  'call-to-action': ({ callToAction, level }) => (
    <CallToAction callToAction={callToAction} level={level} />
  ),
  image: ({ picture }) => <Picture picture={picture} />,
  gallery: ({ gallery, level }) => (
    <>
      {gallery.title && <SubHeading level={level}>{gallery.title}</SubHeading>}
      <PicturePack pictures={gallery.pictures} />
    </>
  ),
  'video-link': ({ video }) => <VideoLink video={video} />,
  contact: ({ contact, level }) => <ContactCard contact={contact} level={level} />,
  'document-list': ({ documents, level }) => (
    <>
      <SubHeading level={level}>{documents.title}</SubHeading>
      <DownloadList downloads={documents.downloads} />
    </>
  ),
  timeline: ({ timeline, level }) => (
    <>
      {timeline.title && (
        <SubHeading level={level} id={timeline.anchor}>
          {timeline.title}
        </SubHeading>
      )}
      <Timeline timeline={timeline} />
    </>
  ),
}
