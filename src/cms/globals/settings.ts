import type { GlobalConfig } from 'payload'

import { staffOnly } from '@/cms/access/access'
import { addressField } from '@/cms/fields/address-field'
import { refuseMissingSettingsLinks } from '@/cms/guards/refuse-missing-links'
import { saveSettingsAsProposal, signSettingsProposal } from '@/cms/proposals/guard-proposals'
import { settingsProposalEndpoints } from '@/cms/proposals/proposal-endpoints'
import {
  PROPOSAL_BUTTONS,
  proposalPanelField,
  proposedByField,
} from '@/cms/proposals/proposed-collection'
import { recordSettingsProposal } from '@/cms/proposals/record-proposal'

import { contactFields } from './settings.contacts'
import { identityFields } from './settings.identity'
import { writingFields } from './settings.writing'

/** Everything specific to one council: name, look, contacts. Councils are renamed and merged. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: 'Settings',
  admin: {
    group: 'Site',
    description:
      'The council’s name, contacts and look. Changes show once a second person has confirmed them.',
    components: { elements: PROPOSAL_BUTTONS },
  },
  versions: { max: 0, drafts: { autosave: false, schedulePublish: false } },
  hooks: {
    beforeOperation: [saveSettingsAsProposal],
    beforeChange: [refuseMissingSettingsLinks, signSettingsProposal],
    afterChange: [recordSettingsProposal],
  },
  endpoints: settingsProposalEndpoints,
  fields: [
    proposalPanelField,
    proposedByField,
    {
      type: 'tabs',
      tabs: [
        { label: 'Council', fields: identityFields },
        { label: 'Contacts', fields: contactFields },
        { label: 'Writing', fields: writingFields },
        {
          label: 'Site',
          fields: [
            {
              name: 'featuredCampaigns',
              type: 'relationship',
              relationTo: 'campaigns',
              hasMany: true,
              maxRows: 3,
              label: 'Campaigns on the home page',
              admin: { description: 'Up to three.' },
            },
            {
              name: 'featuredStrategy',
              type: 'relationship',
              relationTo: 'strategies',
              label: 'Strategy on the home page',
              admin: { description: 'Its priorities are shown there.' },
            },
            {
              name: 'footerColumns',
              type: 'array',
              label: 'Columns at the foot of each page',
              maxRows: 3,
              labels: { singular: 'Column', plural: 'Columns' },
              admin: { description: 'The towns come first by themselves.' },
              fields: [
                { name: 'heading', type: 'text', label: 'Heading', required: true },
                {
                  name: 'links',
                  type: 'array',
                  label: 'Links',
                  labels: { singular: 'Link', plural: 'Links' },
                  fields: [
                    { name: 'label', type: 'text', label: 'Words', required: true },
                    addressField('address', 'Address', 'A path of this site, or https://…', true),
                  ],
                },
              ],
            },
            {
              name: 'redirectHosts',
              type: 'textarea',
              label: 'Other sites that redirects may lead to',
              access: { read: staffOnly },
              admin: {
                description: 'One host a line: www.council.example. Redirects lead nowhere else.',
              },
            },
            {
              name: 'reuseNote',
              type: 'text',
              label: 'Note on reuse',
              admin: { description: 'Under what licence the text may be used.' },
            },
            {
              name: 'pageSize',
              type: 'number',
              label: 'News on a page',
              defaultValue: 10,
              min: 5,
              max: 50,
              admin: { description: 'How many releases a list shows.' },
            },
            {
              name: 'maxUploadMegabytes',
              type: 'number',
              label: 'Largest upload, in MB',
              defaultValue: 10,
              min: 1,
              max: 50,
              admin: { description: 'Larger files are refused with a sentence that says so.' },
            },
          ],
        },
      ],
    },
  ],
}
