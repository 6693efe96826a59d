/** A part of the demo that ended after it had said why itself. */
export class Stopped extends Error {}
