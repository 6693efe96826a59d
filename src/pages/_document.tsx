import Document, { Head, Html, Main, NextScript } from 'next/document'

const FONT = '/assets/fonts/atkinson-hyperlegible-next-5.3.0.woff2'

/** In development, Next shows errors with a script. No reader ever sees that page. */
const isDevelopmentError = ({ context }: Head | NextScript): boolean =>
  context.isDevelopment && context.__NEXT_DATA__.page === '/_error'

/**
 * Next's head without its scripts, which public pages do not use. Development omits them too, so
 * that it serves the same HTML as production; changes then show only on reload. Development would
 * also hide the page until its scripts run; setting `isDevelopment` to false prevents that.
 */
class BareHead extends Head {
  override render() {
    if (isDevelopmentError(this)) return super.render()
    this.context = { ...this.context, isDevelopment: false, unstable_runtimeJS: false }
    return super.render()
  }
}

/** Satisfies Next's check that `NextScript` was rendered, without rendering any script. */
class NoScript extends NextScript {
  override render() {
    if (isDevelopmentError(this)) return super.render()
    this.context.docComponentsRendered.NextScript = true
    return <></>
  }
}

/** The HTML document of every public page. */
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
