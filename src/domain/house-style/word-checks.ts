import { matching, ownPassages, runningText, type StyleCheck } from './style-check'

const FUNCTION_WORDS =
  'and|or|are|were|have|had|will|would|can|could|should|must|may|might|do|did|in|on|of|for|to|that|which|who|with|from|across|at|by|as|than|about|between|not|also|now|both|all|such|is|was|has|but|when|where|while|because|if|so|to|under|like|including|need|want|work|take|use|make|get|give|say|face|run|provide|spend|share'

/** Word choice (GOV.UK style guide A to Z; requirements, section 4). */
export const WORD_CHECKS: readonly StyleCheck[] = [
  {
    code: 'apostrophe-missing',
    find: matching({
      pattern: new RegExp(
        `\\b(?:[Tt]he|[Tt]his|[Oo]ur)\\s(?:city\\s|county\\s|borough\\s|district\\s|town\\s)?councils\\s(?!(?:${FUNCTION_WORDS})\\b)\\p{Ll}+|\\b(?:[Cc]hildrens|[Ww]omens|[Mm]ens|[Pp]eoples\\s(?:services|lives|homes|needs))\\b|\\b(?:dont|doesnt|isnt|wasnt|arent|didnt|couldnt|wouldnt)\\b`,
        'gu',
      ),
    }),
  },
  {
    code: 'negative-contraction',
    find: matching({ pattern: /\b\p{L}+n[’']t\b/giu }),
  },
  {
    code: 'per-cent',
    isSuggestion: true,
    find: matching({ pattern: /\bper ?cent\b/giu }),
  },
  {
    code: 'with-disabilities',
    isSuggestion: true,
    find: matching({
      pattern: /\b\p{L}+\swith\s(?:a\s)?disabilit(?:y|ies)\b/giu,
      isNever: ({ isInsideQuote }) => isInsideQuote,
    }),
  },
  {
    code: 'council-capital',
    find: matching({
      pattern:
        /\b(?:[Tt]he|[Tt]his|[Oo]ur|[Aa]ny English|[Ee]ach|[Ee]very)\sCouncil\b(?!\s(?:of|for)\s\p{Lu}|\s\p{Lu})/gu,
      within: ownPassages,
    }),
  },
  {
    code: 'council-plural',
    find: matching({
      pattern:
        /\b(?:[Cc]ouncils?|Ofsted|[Cc]abinet|[Gg]overnment|[Aa]uthority)\s(?:are|have|were)\b|(?<=\b[Cc]ouncils?\b[^.!?]{0,300}[.!?]\s)They\s(?:are|have|were|will)\b/gu,
      within: runningText,
      isNever: ({ words }) => /^councils/iu.test(words),
    }),
  },
  {
    code: 'wrong-term',
    find: matching({ pattern: /\b[Mm]ixed [Rr]aced\b/gu }),
  },
  {
    code: 'latin-abbreviation',
    find: matching({ pattern: /(?<![\p{L}.])(?:e\.?g|i\.?e|etc)\b\.?/giu, within: runningText }),
  },
  {
    code: 'whilst',
    isSuggestion: true,
    find: matching({
      pattern: /\bwhilst\b/giu,
      isNever: ({ isInsideQuote }) => isInsideQuote,
    }),
  },
  {
    code: 'claim-without-figure',
    find: matching({
      pattern:
        /\b(?:highest|lowest|largest|biggest|fastest)\s(?:\S+\s){1,8}?in\s(?:England|the\sUK|Britain|the\scountry|Europe|the\sregion)\b|\b(?:higher|lower|better|worse|above|below)\s(?:than\s)?the\s(?:national|regional|England|English)\s(?:average|rate)\b|\bmore\s(?:\S+\s){1,8}?than\sany\b/giu,
      within: runningText,
    }),
  },
]
