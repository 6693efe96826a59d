import type { PayloadRequest } from 'payload'

import { oncePerProcess } from '@/cms/once-per-process'

/** How a write of content came in: typed and saved, saved by itself, or in and out of the trash. */
export type WayOfWriting = 'save' | 'autosave' | 'trash'

/** By request: `beforeOperation` alone sees the arguments, the hooks after it act on them. */
const ways = oncePerProcess('ways-of-writing', () => new WeakMap<object, WayOfWriting>())

export const noteWay = (req: PayloadRequest, way: WayOfWriting): void => void ways.set(req, way)

export const wayOf = (req: PayloadRequest): WayOfWriting => ways.get(req) ?? 'save'
