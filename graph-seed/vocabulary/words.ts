/** The words of a list that are parted by blanks: a vocabulary as a text that can be read. */
export const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word.length > 0);
