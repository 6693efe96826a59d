import { draftPictures } from './draft-parts'
import type { Found } from './finding'
import type { Knowledge } from './knowledge'
import type { StoredDraft } from './stored-draft'

const LONGEST_ALT = 125
const SAYS_PICTURE = /^(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing)\b/iu

/** Alt texts that are useless when a screen reader reads them out. */
export const pictureFindings = (draft: StoredDraft, { pictures }: Knowledge): Found[] =>
  draftPictures(draft).flatMap(({ id, field }): Found[] => {
    const alt = pictures?.get(id)?.alt.trim() ?? ''
    return [
      ...(SAYS_PICTURE.test(alt)
        ? [{ code: 'alt-says-picture', field, excerpt: alt } as const]
        : []),
      ...(alt.length > LONGEST_ALT
        ? [{ code: 'alt-too-long', field, excerpt: alt, facts: { count: alt.length } } as const]
        : []),
    ]
  })
