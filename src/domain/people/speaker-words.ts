import { printedName, type RoleAppointment, roleOn } from './role-appointments'

/** What a quote stores about its speaker. `saidOn` is a day or an instant; if missing, today. */
export type QuotedSpeaker = {
  readonly speaker?: string | null
  readonly speakerName?: string | null
  readonly speakerRole?: string | null
  readonly saidOn?: string | null
}

export type SpeakerRecord = {
  readonly title?: string | null
  readonly titleBefore?: string | null
  readonly lettersAfter?: string | null
  readonly appointments?: readonly RoleAppointment[] | null
}

type SpeakerWordsArgs = {
  readonly quote: QuotedSpeaker
  /** The same quote as stored; null for a new one. */
  readonly stored: QuotedSpeaker | null
  /** The person selected now, and the one selected before if different. */
  readonly person: SpeakerRecord
  readonly formerPerson: SpeakerRecord | null
  readonly today: string
}

export type SpeakerWords = { readonly speakerName: string; readonly speakerRole: string | null }

/**
 * The name and role to print with a quote. They are copied from the person's record once, when the
 * person is selected, and again only when the editor selects another person or day: then text left
 * from the former speaker is replaced, while text typed in the same save, or matching neither
 * person, is kept. Later appointments change nothing, and a role left empty stays empty.
 */
export function speakerWords(args: SpeakerWordsArgs): SpeakerWords {
  const { quote, stored, person, today } = args
  const isSame = stored !== null && quote.speaker === stored.speaker
  const role = roleIn(person, quote.saidOn, today)
  const speakerName = keptName(args, isSame) || printedName(person)
  if (!stored || !quote.speakerName) return { speakerName, speakerRole: quote.speakerRole || role }
  const isLeftOver = isSame
    ? quote.saidOn !== stored.saidOn && quote.speakerRole === roleIn(person, stored.saidOn, today)
    : speakerName !== quote.speakerName || isRoleOf(args.formerPerson, quote.speakerRole)
  const isTyped = (quote.speakerRole ?? '') !== (stored.speakerRole ?? '')
  return { speakerName, speakerRole: isLeftOver && !isTyped ? role : (quote.speakerRole ?? null) }
}

function keptName({ quote, stored, formerPerson }: SpeakerWordsArgs, isSame: boolean) {
  const name = quote.speakerName ?? ''
  if (!stored || isSame || name !== stored.speakerName) return name
  const former = formerPerson?.title ?? ''
  return former && name.includes(former) ? '' : name
}

const roleIn = (person: SpeakerRecord, saidOn: string | null | undefined, today: string) =>
  roleOn({ appointments: person.appointments ?? [], day: saidOn || today, today })

const isRoleOf = (person: SpeakerRecord | null, role: string | null | undefined): boolean =>
  !role || (person?.appointments ?? []).some((appointment) => appointment.role === role)
