/** Our own few lines of script, for pages with quotes; without it nothing is missing but a button. */
export function CopyQuotes() {
  return <script type="module" src="/assets/js/copy-quotes.js" />
}
