/** Days and sums in Chinese. */

/** 2025-12-31 → 2025年12月31日 */
export function dayName(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 5000000 → 500万元 */
export function sumName(yuan: number): string {
  if (yuan >= 1e8 && yuan % 1e4 === 0) return `${yuan / 1e8}亿元`;
  return yuan >= 1e4 && yuan % 100 === 0 ? `${yuan / 1e4}万元` : `${yuan}元`;
}
