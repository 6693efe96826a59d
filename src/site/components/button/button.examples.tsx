import type { Examples } from '@/site/components/examples'

/**
 * Classes for buttons and for links that look like them. `button` is the primary action, one a
 * page; `button--quiet` is secondary. `button--panel` and `button--panel-quiet` are the same two on
 * a dark panel. `more` is the link below a heading or list to further content.
 */
export const examples = {
  'a link that looks like a button': (
    <a className="button" href="/news">
      Read the news
    </a>
  ),
  'a button that sends a form': (
    <button className="button" type="button">
      Show results
    </button>
  ),
  'one thing to do, and another beside it': (
    <p className="cta__actions">
      <a className="button" href="https://booking.example.test/drop-in">
        Book a place
      </a>{' '}
      <a className="button button--quiet" href="/events/fostering-drop-in.ics">
        Add to calendar
      </a>
    </p>
  ),
  'the same on a dark panel': (
    <div className="cta">
      <p className="cta__actions">
        <a className="button button--panel" href="tel:+441632960140">
          Call 01632 960 140
        </a>{' '}
        <a className="button button--panel-quiet" href="/events">
          See event dates
        </a>
      </p>
    </div>
  ),
  'words too long for a line': (
    <a className="button" href="/news">
      Tell us what you think of the proposals for
      Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch
    </a>
  ),
  'a link that leads on': (
    <a className="more" href="/news">
      All news
    </a>
  ),
} satisfies Examples
