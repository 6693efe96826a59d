/** Our own small script, for pages with quotes; without it only the copy button is missing. */
export function CopyQuotes() {
  return <script type="module" src="/assets/js/copy-quotes.js" />
}
