import Document, { Head, Html, Main, NextScript } from 'next/document'

const FONT = '/assets/fonts/atkinson-hyperlegible-next-5.3.0.woff2'

/** In development, Next shows an error by script. No reader ever sees that page. */
const isDevelopmentError = ({ context }: Head | NextScript): boolean =>
  context.isDevelopment && context.__NEXT_DATA__.page === '/_error'

/**
 * Next's head without its scripts, which public pages have no use for. In development too, so that
 * what is tried there is what is served; the price is that a change shows on reload.
 * Development also hides the page until its scripts run, which `isDevelopment` switches off.
 */
class BareHead extends Head {
  override render() {
    if (isDevelopmentError(this)) return super.render()
    this.context = { ...this.context, isDevelopment: false, unstable_runtimeJS: false }
    return super.render()
  }
}

/** Tells Next that its scripts were thought of, and prints none. */
class NoScript extends NextScript {
  override render() {
    if (isDevelopmentError(this)) return super.render()
    this.context.docComponentsRendered.NextScript = true
    return <></>
  }
}

/** The HTML around every public page. */
export default class PublicDocument extends Document {
  override render() {
    return (
      <Html lang="en-GB">
        <BareHead>
          <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#12151f" media="(prefers-color-scheme: dark)" />
          <link rel="preload" href={FONT} as="font" type="font/woff2" crossOrigin="anonymous" />
          <link rel="icon" href="/assets/img/icon.svg" type="image/svg+xml" />
        </BareHead>
        <body>
          <Main />
          <NoScript />
        </body>
      </Html>
    )
  }
}
