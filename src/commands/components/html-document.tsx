import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

type Args = {
  title: string
  styles: readonly string[]
  scripts?: readonly string[]
  body: ReactElement
}

/** A complete HTML document, in the language of the site. */
export const htmlDocument = ({ title, styles, scripts = [], body }: Args): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/assets/img/icon.svg" type="image/svg+xml" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>{body}</body>
    </html>,
  )}`
