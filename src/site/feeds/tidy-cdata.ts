/** Characters forbidden by XML 1.0 (production 2, Char): readers reject a feed that has one. */
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** feedsmith puts CDATA on its own line; readers that do not trim would show the line breaks. */
export const tidyCdata = (xml: string): string =>
  xml
    .replace(NO_XML, '')
    .replace(/>\s+<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\s+<\//g, ']]></')
