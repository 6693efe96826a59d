import type { Examples } from '@/site/components/examples'
import { examplePicture } from '@/site/views/picture-examples'

import { PicturePack } from './picture-pack'

const kilns = examplePicture()
const canal = examplePicture({
  url: 'https://hub.example/api/media/file/canal.jpg',
  filename: 'canal.jpg',
  alt: 'A narrow boat passing under a brick bridge',
  caption: 'The canal at Millbridge',
  sizes: {},
})
const hall = examplePicture({
  url: 'https://hub.example/api/media/file/hall.jpg',
  filename: 'hall.jpg',
  alt: 'The town hall in snow',
  caption: 'The town hall last winter',
  licence: 'third-party-no-download',
  licenceEndsOn: null,
  sizes: {},
})

export const examples = {
  'three pictures, one of which may not be taken': <PicturePack pictures={[kilns, canal, hall]} />,
  'one picture': <PicturePack pictures={[kilns]} />,
} satisfies Examples
