const SHANGHAI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in China (今天) as an ISO date. */
export function todayInShanghai(now: Date): string {
  return SHANGHAI.format(now);
}
