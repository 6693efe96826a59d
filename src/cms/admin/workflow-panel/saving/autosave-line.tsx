import { type AutosaveFacts, autosaveWords } from './autosave-words'

/** Shows whether the user has to save, and when that was last done. */
export const AutosaveLine = (facts: AutosaveFacts) => (
  <p className="quiet">{autosaveWords(facts, new Date())}</p>
)
