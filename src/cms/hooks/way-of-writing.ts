import type { PayloadRequest } from 'payload'

/** How a write of content came in: typed and saved, saved by itself, or in and out of the trash. */
export type WayOfWriting = 'save' | 'autosave' | 'trash'

/** By request: `beforeOperation` alone sees the arguments, the hooks after it act on them. */
const ways = new WeakMap<object, WayOfWriting>()

export const noteWay = (req: PayloadRequest, way: WayOfWriting): void => void ways.set(req, way)

export const wayOf = (req: PayloadRequest): WayOfWriting => ways.get(req) ?? 'save'
