const SHANGHAI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day that policy texts mean by 今天. */
export function todayInShanghai(now: Date): string {
  return SHANGHAI.format(now);
}
