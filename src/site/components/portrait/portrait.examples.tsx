import type { Examples } from '@/site/components/examples'
import { EXAMPLE_PORTRAIT, examplePicture } from '@/site/views/picture-examples'

import { Portrait } from './portrait'

const face = examplePicture(EXAMPLE_PORTRAIT)
const name = <span className="quote__name">Councillor Sam Example</span>

export const examples = {
  'a face beside a quote': (
    <div className="quote">
      <div className="quote__speaker">
        <Portrait className="quote__portrait" picture={face} />
        {name}
      </div>
    </div>
  ),
  'a figure for a speaker without a picture': (
    <div className="quote">
      <div className="quote__speaker">
        <Portrait className="quote__portrait" picture={null} />
        {name}
      </div>
    </div>
  ),
  'a face at the top of a person’s page': (
    <div className="person-head--pictured">
      <Portrait className="person-head__portrait" picture={face} />
      <h1>Councillor Sam Example</h1>
    </div>
  ),
} satisfies Examples
