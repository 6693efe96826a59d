import type { VideoLinkBlock } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { toVideoView } from '@/site/views/video-view'

import { VideoLink } from './video-link'

const video = (changes: Partial<VideoLinkBlock> = {}) => (
  <VideoLink
    video={toVideoView({
      blockType: 'video-link',
      title: 'A day with a foster carer',
      address: 'https://www.video.example/watch',
      length: '2 minutes 30 seconds',
      transcript:
        'A kitchen, early. A kettle boils.\n\nA woman says that mornings are the best part of it.',
      ...changes,
    })}
  />
)

export const examples = {
  'a video with its length and transcript': video(),
  'a video whose length nobody gave': video({ length: null }),
  'a title that has to break': video({ title: `${LONG_WORD} & <more>`, transcript: LONG_WORD }),
} satisfies Examples
