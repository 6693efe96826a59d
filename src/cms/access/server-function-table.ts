import { nobody, person, type Rule } from './access-rules'

/**
 * What the screens of the editor call on the server by name, through one Next action. Payload looks at
 * the access of each document besides. A name without a row is refused.
 */
export const SERVER_FUNCTION_TABLE: Readonly<Record<string, Rule>> = {
  'form-state': person,
  'get-default-layout': person,
  'render-document': person,
  'render-document-slots': person,
  'render-field': person,
  'render-list': person,
  'render-widget': person,
  slugify: person,
  'table-state': person,
  'copy-data-from-locale': nobody,
  'get-folder-results-component-and-data': nobody,
  'get-upcoming-scheduled-publish': nobody,
  'schedule-publish': nobody,
}
