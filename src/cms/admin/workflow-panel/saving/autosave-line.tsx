import { type AutosaveFacts, autosaveWords } from './autosave-words'

/** Says whether somebody has to think of saving, and when it was last done. */
export const AutosaveLine = (facts: AutosaveFacts) => (
  <p className="workflow__autosave quiet">{autosaveWords(facts, new Date())}</p>
)
