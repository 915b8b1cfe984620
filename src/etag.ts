const TAG = /(?:W\/)?"[^"]*"/gu;
const opaque = (tag: string) => tag.replace(/^W\//u, '');

/** Whether `If-None-Match` (a list of tags or `*`) matches a tag, by weak comparison (RFC 9110, 13.1.2). */
export function isKnown(asked: string | undefined, etag: string): boolean {
  return asked?.trim() === '*' || (asked?.match(TAG) ?? []).some((tag) => opaque(tag) === opaque(etag));
}
