'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { TypedTextPlugin } from './typed-text-plugin'

export const TypedTextClient = createClientFeature({
  plugins: [{ Component: TypedTextPlugin, position: 'normal' }],
})
