/** Refused with 404: there is no such item. */
export class NoSuchItem extends Error {}
