/** Words that open a list of conditions (申报条件). */
const CRITERIA = /以下条件|下列条件|申报条件|认定条件|基本条件|申请条件|具备条件|条件:/u;
/** Words that make what follows a requirement (要求). */
export const REQUIRES = /应|须|需|具备|满足|符合|要求|条件/u;

/** The end of a clause's words that its items continue (…按以下标准给予奖励:), empty where they continue nothing. */
export function stemOf(above: string | undefined): string {
  const end =
    (above ?? '')
      .slice(-60)
      .split(/[。;\n]/u)
      .findLast((sentence) => sentence !== '') ?? '';
  return /:$|以下|下列|如下/u.test(end) ? end : '';
}

/** Where a clause begins to list conditions: before its first word where its stem does, nowhere as infinity. */
export function criteriaFrom(text: string, stem: string): number {
  if (REQUIRES.test(stem)) return -1;
  const at = text.search(CRITERIA);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
