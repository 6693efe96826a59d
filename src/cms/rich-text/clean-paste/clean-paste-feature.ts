import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Cleans text pasted into the editor, whichever program it comes from. */
export const CleanPasteFeature = createServerFeature({
  feature: {
    ClientFeature: '@/cms/rich-text/clean-paste/clean-paste-client#CleanPasteClient',
    clientFeatureProps: null,
  },
  key: 'cleanPaste',
})
