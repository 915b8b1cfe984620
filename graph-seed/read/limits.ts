/** The most bytes of an unpacked file, and the most files of an archive. */
export const MOST_BYTES = 200_000_000;
export const MOST_FILES = 2_000;
/**
 * The most characters of a reading text. Formats that store a text once and show it often (shared strings, merged cells, pieces) can make
 * many characters from few bytes.
 */
export const MOST_CHARACTERS = 50_000_000;
