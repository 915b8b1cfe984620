/** What the system's codes mean to the user. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk quota is used up',
  EROFS: 'it can only be read',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  // What mkdir says of a folder that can only be read.
  ENOENT: 'it is not there and cannot be made',
  ENOTDIR: 'part of its path is no folder',
  EEXIST: 'part of its path is no folder',
};

/**
 * The error as one sentence for the user where it says that a folder cannot be written; any other as it is.
 * @param variable names another folder
 */
export function unwritable(error: unknown, folder: string, variable: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new Error(
    `Nothing can be written to ${folder}: ${reason} (${code}). Set ${variable} to a folder that can be written, with 500 MB free.`,
  );
}
