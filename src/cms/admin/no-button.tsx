/** Stands where Payload's own Publish, Unpublish and Status were: the workflow panel has their place. */
export const NoButton = () => null
