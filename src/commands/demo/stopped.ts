/** A step of the demo has failed and has already printed the reason. */
export class Stopped extends Error {}
