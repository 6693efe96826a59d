'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { CleanPastePlugin } from './clean-paste-plugin'

export const CleanPasteClient = createClientFeature({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
})
