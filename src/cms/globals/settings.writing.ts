import type { Field } from 'payload'

import { staffOnly } from '@/cms/access/access'

/**
 * Settings that the draft checks need, such as the names this council's spelling check must accept.
 */
export const writingFields: Field[] = [
  {
    name: 'dictionaryWords',
    type: 'textarea',
    label: 'Words that are right',
    access: { read: staffOnly },
    admin: {
      description:
        'Names and terms that the spelling check does not know, one a line. People, places, organisations, campaigns, strategies and topics are known already.',
      rows: 12,
    },
  },
]
