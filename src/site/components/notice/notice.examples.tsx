import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'

import { Notice } from './notice'

export const examples = {
  'a plain notice': (
    <Notice id="plan-status" title="This is a draft for consultation">
      <p>It has not been decided, and may change.</p>
    </Notice>
  ),
  'a correction': (
    <Notice id="change-1" title="Correction, 3 March 2025" look="correction">
      <p>We gave the wrong weekend for the festival.</p>
      <p>It is on 10 and 11 May 2025.</p>
    </Notice>
  ),
  'something withdrawn': (
    <Notice id="withdrawn" title="We have withdrawn this story" look="withdrawn">
      <p>The times in it were wrong.</p>
    </Notice>
  ),
  'something that went well': (
    <Notice id="sent" title="You are on the list" look="good">
      <p>The next release will be in your inbox as it goes out.</p>
    </Notice>
  ),
  'a problem, with a link to where it is': (
    <Notice id="problem" title="There is a problem" look="error">
      <p>
        <a href="#year">Choose a year from the list</a>
      </p>
    </Notice>
  ),
  'a notice inside a section': (
    <Notice id="note" title="The bus is free on both days" level={3}>
      <p>It leaves from Albion Street every ten minutes.</p>
    </Notice>
  ),
  'a title that has to break': (
    <Notice id="long" title={`Bridge closed at ${LONG_WORD}`}>
      <p>{LONG_WORD}</p>
    </Notice>
  ),
} satisfies Examples
