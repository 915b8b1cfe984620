/** Members that two sets share. */
export function sharedMembers<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((one) => b.has(one));
}

/** True if two sets have the same members. */
export const sameMembers = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size === b.size && sharedMembers(a, b).length === a.size;

/** True if two sets are compatible: one is empty, or they share a member. */
export const agree = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size === 0 || b.size === 0 || sharedMembers(a, b).length > 0;
