import type { Examples } from '@/site/components/examples'
import { EXAMPLE_PORTRAIT, examplePicture } from '@/site/views/picture-examples'
import { Portrait } from './portrait'

const face = examplePicture(EXAMPLE_PORTRAIT)

export const examples = {
  'a face beside a quote': <Portrait className="quote__portrait" picture={face} />,
  'a figure for a speaker without a picture': (
    <Portrait className="quote__portrait" picture={null} />
  ),
  'a face at the top of a person’s page': (
    <Portrait className="person-head__portrait" picture={face} />
  ),
} satisfies Examples
