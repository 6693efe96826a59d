/** Rich text as stored by the editor, with a paragraph for each string. */
export const lexicalProse = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      direction: 'ltr' as const,
      format: '' as const,
      indent: 0,
      version: 1,
      children: [
        { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
      ],
    })),
  },
})

/** The minimal data of a release that can be submitted. */
export const releaseData = (title: string) => ({
  title,
  summary: `${title}, in a sentence.`,
  kind: 'press-release' as const,
  body: [{ blockType: 'text' as const, content: lexicalProse(`${title}, in a paragraph.`) }],
})
