import type { ContentKind } from '@/domain/content-types'

/** A press contact as the settings store it. */
type Contact = {
  readonly name?: string | null
  readonly phone?: string | null
  readonly email?: string | null
  readonly hours?: string | null
}

/** The settings that are printed with content. */
export type PrintedSettings = {
  readonly councilName: string
  readonly boilerplate?: string | null
  readonly pressOffice?: Contact | null
  readonly outOfHours?: Contact | null
}

/**
 * The text an item prints from the settings, copied into its version at submission: read, approved
 * and pinned with it, and unaffected by later changes of the settings.
 */
export type Printed = PrintedSettings

/** A release prints boilerplate and press contacts; every kind prints the issuing council. */
export function takePrinted(kind: ContentKind, settings: PrintedSettings): Printed {
  const { councilName, boilerplate, pressOffice, outOfHours } = settings
  if (kind !== 'news-releases') return { councilName }
  return {
    councilName,
    boilerplate: boilerplate || null,
    pressOffice: toContact(pressOffice),
    outOfHours: toContact(outOfHours),
  }
}

const toContact = (contact: Contact | null | undefined): Contact => ({
  name: contact?.name || null,
  phone: contact?.phone || null,
  email: contact?.email || null,
  hours: contact?.hours || null,
})
