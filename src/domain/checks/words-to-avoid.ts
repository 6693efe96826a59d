import { type DraftPassage, draftExcerpt, ownWords } from './draft-passages'
import type { Found } from './finding'

/**
 * Vague words (GOV.UK style guide, "Words to avoid"), each with a replacement and the uses that are
 * correct. A capital letter marks a name, so only lower case matches.
 */
type WordToAvoid = { readonly pattern: RegExp; readonly instead: string }

const avoid = (pattern: RegExp, instead: string): WordToAvoid => ({ pattern, instead })

/** Things that are literally delivered, strengthened and so on. */
const GOODS =
  '(?:letters?|leaflets?|parcels?|post|meals?|food|babies|a baby|bins?|newspapers?|milk)'
const BUILT = '(?:bridges?|walls?|structures?|roofs?|foundations?|embankments?)'

const WORDS_TO_AVOID: readonly WordToAvoid[] = [
  avoid(
    /\bagendas?\b(?! (?:item|paper|pack))(?<=\b(?:policy|political|change|growth) agendas?)/gu,
    'Say what will be done.',
  ),
  avoid(/\bcollaborat(?:e|es|ed|ing)\b/gu, 'Write “work with”.'),
  avoid(/\bcombat(?:s|ed|ing)?\b/gu, 'Say what will be done.'),
  avoid(/\bcommit(?:s|ted|ting)? to\b|\bcommitments? to\b/gu, 'Say what will be done, and when.'),
  avoid(
    new RegExp(`\\bdeliver(?:s|ed|ing)?\\b(?! (?:the |your |our )?${GOODS}\\b)`, 'gu'),
    'Write “make”, “give” or “provide”.',
  ),
  avoid(/\bdialogues?\b/gu, 'Write “talk”.'),
  avoid(
    /\bdriv(?:e|es|ing)\b(?= (?:forward|up|down|out|change|growth|improvements?|innovation))/gu,
    'Say what causes what.',
  ),
  avoid(/\bempower(?:s|ed|ing)?\b/gu, 'Say what people can now do.'),
  avoid(/\bfacilitat(?:e|es|ed|ing)\b/gu, 'Write “help” or “run”.'),
  avoid(/\bfocus(?:es|ed|sed|ing|sing)?\b(?= on)/gu, 'Write “work on”, or say what comes first.'),
  avoid(
    /\bfoster(?:s|ed|ing)?\b(?= (?:a|an|the|good|better|closer|greater|stronger|more) )(?! (?:a|an|the) (?:child|children|baby|teenager|young))/gu,
    'Write “help” or “encourage”. To foster is for children.',
  ),
  avoid(/\bgoing forward\b/gu, 'Write “from now on”, or leave it out.'),
  avoid(
    /\bimpact(?:s|ed|ing) (?:on|the)\b|(?<=\b(?:to|will|may|can|could|might|has|have) (?:\w+ly )?)impact(?:ed)?\b/gu,
    'Write “affect”.',
  ),
  avoid(/\bin order to\b/gu, 'Write “to”.'),
  avoid(
    /(?<![\w-])key\b(?! (?:stages?|workers?|rings?|holders?|safes?|cutting))(?= \p{L})(?<!\b(?:a|the|your) (?:door|house|car) key)/gu,
    'Write “important”, or leave it out.',
  ),
  avoid(/\bleverag(?:e|es|ed|ing)\b/gu, 'Write “use”.'),
  avoid(/\bliais(?:e|es|ed|ing)\b/gu, 'Write “work with” or “talk to”.'),
  avoid(/\boverarching\b/gu, 'Leave it out.'),
  avoid(/\bpledg(?:e|es|ed|ing)\b(?= to)/gu, 'Say what will be done, and when.'),
  avoid(/(?<=\bto )progress\b|\bprogress(?:es|ed|ing)\b/gu, 'Write “work on” or “go on with”.'),
  avoid(/\brobust\b/gu, 'Say what makes it good.'),
  avoid(/\bstreamlin(?:e|es|ed|ing)\b/gu, 'Write “make simpler”.'),
  avoid(
    new RegExp(`\\bstrengthen(?:s|ed|ing)?\\b(?! (?:the |its )?${BUILT}\\b)`, 'gu'),
    'Say what will be better, and how.',
  ),
  avoid(/\btackl(?:e|es|ed|ing)\b(?! (?:shop|box))/gu, 'Write “stop”, “solve” or “deal with”.'),
  avoid(/\btransform(?:s|ed|ing|ational|ative)?\b/gu, 'Say what will change.'),
  avoid(/\butilis(?:e|es|ed|ing)\b/gu, 'Write “use”.'),
]

/** Words to avoid, quoted speech excluded; one finding for each word and field. */
export const wordsToAvoid = (passages: readonly DraftPassage[]): Found[] =>
  passages.flatMap((passage) => {
    const own = ownWords(passage)
    return WORDS_TO_AVOID.flatMap(({ pattern, instead }) => {
      const match = [...own.matchAll(pattern)][0]
      if (!match) return []
      const excerpt = draftExcerpt(passage.text.slice(Math.max(0, match.index - 20)))
      const facts = { word: match[0].trim(), instead }
      return [{ code: 'word-to-avoid', field: passage.field, facts, excerpt } as const]
    })
  })
