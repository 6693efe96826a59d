import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Gives running text to its form before somebody can press Save. */
export const TypedTextFeature = createServerFeature({
  feature: {
    ClientFeature: '@/cms/rich-text/typed-text/typed-text-client#TypedTextClient',
    clientFeatureProps: null,
  },
  key: 'typedText',
})
