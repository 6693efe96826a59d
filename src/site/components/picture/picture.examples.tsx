import type { Examples } from '@/site/components/examples'
import { examplePicture, LONG_WORD } from '@/site/views/picture-examples'

import { Picture } from './picture'

export const examples = {
  'a picture that anybody may take': <Picture picture={examplePicture()} />,
  'a picture that may not be taken': (
    <Picture picture={examplePicture({ licence: 'no-reuse', licenceEndsOn: null })} />
  ),
  'a picture at the top of a page': <Picture picture={examplePicture()} isFirst />,
  'a picture in a narrow column': (
    <Picture picture={examplePicture()} sizes="(min-width: 40em) 20rem, 100vw" />
  ),
  'a picture of one size': <Picture picture={examplePicture({ sizes: {} })} />,
  'a picture without a caption': <Picture picture={examplePicture({ caption: null })} />,
  'a picture that decorates, without a caption': (
    <Picture picture={examplePicture({ isDecorative: true, caption: null })} />
  ),
  'a picture with nothing to say about it': (
    <Picture
      picture={{ ...examplePicture(), caption: '', credit: '', licence: '', download: null }}
    />
  ),
  'a caption that has to break': (
    <Picture picture={examplePicture({ caption: `${LONG_WORD} & <kilns>`, credit: LONG_WORD })} />
  ),
} satisfies Examples
