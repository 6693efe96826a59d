import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPasteClient as CleanPasteClient_5b99d39bc400f4d3d44c3bbc77c5439b } from '@/cms/rich-text/clean-paste/clean-paste-client'
import { TypedTextClient as TypedTextClient_820a94e993a9d1ac34aa0a1b2dc16481 } from '@/cms/rich-text/typed-text/typed-text-client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WorkflowPanel as WorkflowPanel_7ab940b244c89e8fb2b257eca6d65f19 } from '@/cms/admin/workflow-panel/workflow-panel'
import { StateCell as StateCell_443865cae2ba8eb67b2107f302670ea0 } from '@/cms/admin/state-cell/state-cell'
import { NoButton as NoButton_c8d8d65141d59e9efc503b2b73f11e9e } from '@/cms/admin/no-button'
import { StateLine as StateLine_6db5e2b8ba7b043b4ad4f9b33c2a5924 } from '@/cms/admin/state-line/state-line'
import { CompareView as CompareView_89b0d0143c7df6696c584f3041390480 } from '@/cms/admin/compare/compare-view'
import { ProposalPanel as ProposalPanel_bae18d77ba2b4470197ce2d9f19dad03 } from '@/cms/admin/proposal-panel/proposal-panel'
import { ProposeButton as ProposeButton_daabbe56d80134ce61654b8220cc8177 } from '@/cms/admin/proposal-panel/propose-button'
import { ProposalLine as ProposalLine_d6dbc7dc81d1ee2559d426326ac25d3b } from '@/cms/admin/proposal-panel/proposal-line'
import { AccountPanel as AccountPanel_43592bc0d36344793f7c9509d490401d } from '@/cms/admin/account-panel/account-panel'
import { InvitePanel as InvitePanel_9b2566d76638c491bff30999c695f1ce } from '@/cms/admin/account-panel/invite-panel'
import { PlainData as PlainData_aa25998dbeed97042823441ab04199df } from '@/cms/admin/plain-data/plain-data'
import { WaitingForYou as WaitingForYou_5fa308cc1678e4d15d62bad9d1cd95d9 } from '@/cms/admin/dashboard/waiting-for-you'
import { NavCounts as NavCounts_78a02caf4e1574d593b5f098fd89b56c } from '@/cms/admin/dashboard/nav-counts'
import { ClearAtSignOut as ClearAtSignOut_66f72515d97eae192926dd7222feccb0 } from '@/cms/admin/unsaved/clear-at-sign-out'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/cms/rich-text/clean-paste/clean-paste-client#CleanPasteClient": CleanPasteClient_5b99d39bc400f4d3d44c3bbc77c5439b,
  "@/cms/rich-text/typed-text/typed-text-client#TypedTextClient": TypedTextClient_820a94e993a9d1ac34aa0a1b2dc16481,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/cms/admin/workflow-panel/workflow-panel#WorkflowPanel": WorkflowPanel_7ab940b244c89e8fb2b257eca6d65f19,
  "@/cms/admin/state-cell/state-cell#StateCell": StateCell_443865cae2ba8eb67b2107f302670ea0,
  "@/cms/admin/no-button#NoButton": NoButton_c8d8d65141d59e9efc503b2b73f11e9e,
  "@/cms/admin/state-line/state-line#StateLine": StateLine_6db5e2b8ba7b043b4ad4f9b33c2a5924,
  "@/cms/admin/compare/compare-view#CompareView": CompareView_89b0d0143c7df6696c584f3041390480,
  "@/cms/admin/proposal-panel/proposal-panel#ProposalPanel": ProposalPanel_bae18d77ba2b4470197ce2d9f19dad03,
  "@/cms/admin/proposal-panel/propose-button#ProposeButton": ProposeButton_daabbe56d80134ce61654b8220cc8177,
  "@/cms/admin/proposal-panel/proposal-line#ProposalLine": ProposalLine_d6dbc7dc81d1ee2559d426326ac25d3b,
  "@/cms/admin/account-panel/account-panel#AccountPanel": AccountPanel_43592bc0d36344793f7c9509d490401d,
  "@/cms/admin/account-panel/invite-panel#InvitePanel": InvitePanel_9b2566d76638c491bff30999c695f1ce,
  "@/cms/admin/plain-data/plain-data#PlainData": PlainData_aa25998dbeed97042823441ab04199df,
  "@/cms/admin/dashboard/waiting-for-you#WaitingForYou": WaitingForYou_5fa308cc1678e4d15d62bad9d1cd95d9,
  "@/cms/admin/dashboard/nav-counts#NavCounts": NavCounts_78a02caf4e1574d593b5f098fd89b56c,
  "@/cms/admin/unsaved/clear-at-sign-out#ClearAtSignOut": ClearAtSignOut_66f72515d97eae192926dd7222feccb0,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
