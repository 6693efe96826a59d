/** feedsmith puts CDATA on a line of its own; readers that do not trim would show the line breaks. */
export const tidyCdata = (xml: string): string =>
  xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></')
