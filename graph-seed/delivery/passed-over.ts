/** Files and folders that are not policy texts: hidden ones, lock files of Office, files of the system, README and LICENSE. */
const PATTERNS: readonly RegExp[] = [
  /^\./u,
  /^~\$/u,
  /^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/iu,
  /^(?:README|LICEN[CS]E|COPYING)(?:\.[\w-]+)*$/iu,
];

/** True if a file or folder of this name is skipped. A file that the user names by its path is always read. */
export const isPassedOver = (name: string): boolean => PATTERNS.some((pattern) => pattern.test(name));
