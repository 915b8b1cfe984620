import type { LinkedDocument } from './linked';

/** The day of a document: its 成文日期, else the day of its publication, else its first day of force. Null if none is known. */
export const dayOf = ({ segment, force }: LinkedDocument): string | null =>
  segment?.head.dateDocument ?? segment?.head.datePublication ?? force.dateEntryIntoForce;
