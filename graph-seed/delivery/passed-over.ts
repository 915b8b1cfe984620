/** Files and folders that are not policy texts: hidden ones, lock files of Office, files of the system, README and LICENSE. */
const PATTERNS: readonly RegExp[] = [
  /^\./u,
  /^~\$/u,
  /^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/iu,
  /^(?:README|LICEN[CS]E|COPYING)(?:\.[\w-]+)*$/iu,
];

/** Whether a name inside a folder is passed over. A file that is named by its own path is always read. */
export const isPassedOver = (name: string): boolean => PATTERNS.some((pattern) => pattern.test(name));
