import { whenWords } from '@/cms/admin/when-words'

type AutosaveLineProps = { savedAt: Date | null }

/** Says that nobody has to think of saving, and when it was last done. */
export const AutosaveLine = ({ savedAt }: AutosaveLineProps) => (
  <p className="workflow__autosave quiet">
    {savedAt
      ? `Saved by itself ${whenWords({ at: savedAt.toISOString(), now: new Date() })}.`
      : 'What you type here is saved by itself.'}
  </p>
)
