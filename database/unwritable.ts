/** Reasons for the system's error codes. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk quota is used up',
  EROFS: 'it can only be read',
  EACCES: 'this user has no permission',
  EPERM: 'this user has no permission',
  // The error of mkdir on a read-only file system.
  ENOENT: 'it does not exist and cannot be made',
  ENOTDIR: 'part of its path is not a folder',
  EEXIST: 'part of its path is not a folder',
};

/**
 * Turns an error about a folder that cannot be written into one sentence for the user. Any other error is returned unchanged.
 * @param variable The environment variable that can name another folder.
 */
export function unwritable(error: unknown, folder: string, variable: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new Error(
    `Nothing can be written to ${folder}: ${reason} (${code}). Set ${variable} to a folder that can be written, with 500 MB free.`,
  );
}
