/** What the asker has to change, in one sentence. */
export class Mistake extends Error {}
