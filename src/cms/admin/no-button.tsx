/** Replaces Payload's own Publish, Unpublish and Status, whose place the workflow panel takes. */
export const NoButton = () => null
