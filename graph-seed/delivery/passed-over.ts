/** Folders and files beside texts that are no texts themselves: hidden ones, lock files of Office, what systems leave behind, README and LICENSE. */
const PATTERNS: readonly RegExp[] = [
  /^\./u,
  /^~\$/u,
  /^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/iu,
  /^(?:README|LICEN[CS]E|COPYING)(?:\.[\w-]+)*$/iu,
];

/** Whether a name inside a folder is passed over. A file that is given by its own path is read, whatever its name. */
export const isPassedOver = (name: string): boolean => PATTERNS.some((pattern) => pattern.test(name));
