import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Cleans what is pasted into running text, whichever program it comes from. */
export const CleanPasteFeature = createServerFeature({
  feature: {
    ClientFeature: '@/cms/admin/clean-paste/clean-paste-client#CleanPasteClient',
    clientFeatureProps: null,
  },
  key: 'cleanPaste',
})
