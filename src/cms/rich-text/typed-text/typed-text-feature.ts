import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Passes rich text to its form before the user can press Save. */
export const TypedTextFeature = createServerFeature({
  feature: {
    ClientFeature: '@/cms/rich-text/typed-text/typed-text-client#TypedTextClient',
    clientFeatureProps: null,
  },
  key: 'typedText',
})
