/** There is no such item: returned as 404. */
export class NoSuchItem extends Error {}
