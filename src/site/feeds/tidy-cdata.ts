/** What XML 1.0 has no place for (its production 2, Char): one of them, and no reader takes the feed. */
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** feedsmith puts CDATA on a line of its own; readers that do not trim would show the line breaks. */
export const tidyCdata = (xml: string): string =>
  xml
    .replace(NO_XML, '')
    .replace(/>\s+<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\s+<\//g, ']]></')
