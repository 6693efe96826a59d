import { nobody, person, type Rule } from './access-rules'

/**
 * The functions that the editor's screens call on the server by name, through a single Next action.
 * Payload also checks access to each document. A name without a row is refused.
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
