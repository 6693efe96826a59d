import type { Attribution } from '@/domain/text/parsed-page'

const SPEECH_VERBS = 'said|says|added|adds|commented|comments|explained|continued|stated'
const ENDS_IN_SPEECH = new RegExp(`\\b(?:${SPEECH_VERBS})\\s*[:,]?\\s*$`, 'iu')
const VERB_AND_AFTER = new RegExp(`,?\\s*\\b(?:also\\s+)?(?:${SPEECH_VERBS})\\s*[:,]?\\s*$`, 'iu')
const TITLE =
  /^(?:the\s)?(?:(?:lord|deputy)\smayor\s(?:of\s\S+\s)?)?(?:councillor|cllr\.?|alderman|dr\.?|prof(?:essor|\.)?|sir|dame|lord|lady|baroness|mr\.?|mrs\.?|ms\.?|miss|rev(?:erend|d?\.)?)(?=\s)/iu
const LETTERS =
  /\s+((?:[CDMO]BE|QPM|QFSM|KC|QC|DL|JP|MP|PhD|FRSA|BEM)(?:,?\s(?:[CDMO]BE|QPM|QFSM|KC|QC|DL|JP|MP|PhD|FRSA|BEM))*)$/u
const ROLE_NOUN =
  /\b(?:leader|director|manager|officer|executive|chair|chairman|chairwoman|head|headteacher|principal|member|mayor|minister|secretary|commissioner|inspector|superintendent|constable|president|founder|owner|spokesperson|spokesman|spokeswoman)\s+(?=\p{Lu})/giu
const NAME_AT_END =
  /(?:^|\s)(\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]*\.?|de|van|von|der|ap)){0,3}\s\p{Lu}[\p{L}’'-]+)$/u

/** Whether the text before an opening mark introduces speech: it ends in `said:` or similar. */
export const introducesSpeech = (text: string): boolean => ENDS_IN_SPEECH.test(text.slice(-40))

/**
 * Splits an attribution: `Councillor Ann Other, cabinet member for parks, said:` has a title, a
 * name and a role; `Council leader Ann Other said:` has the role first. Nothing is guessed: if no
 * name is printed, `speakerName` is null and the whole text is the role.
 */
export function readAttribution(printed: string): Attribution {
  const words = printed
    .replace(/^[-–—~]\s*/u, '')
    .replace(VERB_AND_AFTER, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
  const parts = words.split(/,\s+/u)
  const at = parts.findIndex((part) => nameIn(part) !== null)
  const found = at === -1 ? null : nameIn(parts[at] ?? '')
  const none = { printed, speakerName: null, titleBefore: null, lettersAfter: null }
  if (!found) return { ...none, roleText: words || null }
  const after = parts.slice(at + 1).join(', ')
  return {
    printed,
    speakerName: found.name,
    titleBefore: found.title,
    lettersAfter: found.letters,
    roleText: after || found.roleBefore,
  }
}

type FoundName = {
  name: string
  title: string | null
  letters: string | null
  roleBefore: string | null
}

/** A name in one part of an attribution: after a title, after a role, or alone. */
function nameIn(part: string): FoundName | null {
  const letters = LETTERS.exec(part)
  const text = letters ? part.slice(0, letters.index) : part
  const after = { letters: letters?.[1] ?? null }
  const start = text.search(
    /\b(?:councillor|cllr|dr|prof|professor|sir|dame|mr|mrs|ms|miss|rev)\b/iu,
  )
  const titled = start === -1 ? text : text.slice(start)
  const title = TITLE.exec(titled)
  if (title) {
    const name = titled.slice(title[0].length).trim()
    return /^\p{Lu}/u.test(name) ? { ...after, name, title: title[0], roleBefore: null } : null
  }
  const role = [...text.matchAll(ROLE_NOUN)].at(-1)
  const bare = role ? text.slice(role.index + role[0].length) : text
  const name = NAME_AT_END.exec(bare)?.[1]
  if (!name) return null
  const roleBefore = text.slice(0, text.length - name.length).trim()
  return { ...after, name, title: null, roleBefore: roleBefore || null }
}
