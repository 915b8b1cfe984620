/** What one file may unpack to, and how many files an archive may hold. */
export const MOST_BYTES = 200_000_000;
export const MOST_FILES = 2_000;
/** Characters of a reading text. Formats that say a thing once and show it often (shared strings, merged cells, pieces) can make more of few bytes. */
export const MOST_CHARACTERS = 50_000_000;
