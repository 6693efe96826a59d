import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { printedName, roleOn } from '@/domain/people/role-appointments'

type Block = { readonly blockType?: string } & Readonly<Record<string, unknown>>

/**
 * A quote whose speaker was picked from the list gets name and role as they were on its day, once and
 * where nothing was typed. From then on they are the quote's own: a later appointment changes nothing.
 */
export const fillSpeakers: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!Array.isArray(data.body)) return data
  const body = await Promise.all(data.body.map((block: Block) => fillSpeaker(block, req)))
  return { ...data, body }
}

async function fillSpeaker(block: Block, req: PayloadRequest): Promise<Block> {
  const { blockType, speaker, speakerName, speakerRole, saidOn } = block
  const isPicked =
    blockType === 'quote' && (typeof speaker === 'string' || typeof speaker === 'number')
  if (!isPicked || (speakerName && speakerRole)) return block
  const person = await req.payload.findByID({
    collection: 'people',
    id: speaker,
    depth: 0,
    draft: true,
    req,
    disableErrors: true,
  })
  if (!person) return block
  const today = new Date().toISOString()
  const day = typeof saidOn === 'string' && saidOn ? saidOn : today
  const role = roleOn({ appointments: person.appointments ?? [], day, today })
  return {
    ...block,
    speakerName: speakerName || printedName(person),
    speakerRole: speakerRole || role,
  }
}
