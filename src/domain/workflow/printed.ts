import type { ContentKind } from '@/domain/content-types'

/** Somebody to ring, as the settings keep it. */
type Contact = {
  readonly name?: string | null
  readonly phone?: string | null
  readonly email?: string | null
  readonly hours?: string | null
}

/** What the settings give to what is printed. */
export type PrintedSettings = {
  readonly councilName: string
  readonly boilerplate?: string | null
  readonly pressOffice?: Contact | null
  readonly outOfHours?: Contact | null
}

/**
 * What an item prints from the settings, taken into its version at submission: read, approved and
 * pinned with it, and as it was then whatever the settings say later.
 */
export type Printed = PrintedSettings

/** A release prints the boilerplate and whom to ring; every kind the council it was issued by. */
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
