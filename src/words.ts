/** 5000000 → 500万元 */
export function sumName(yuan: number): string {
  if (yuan >= 1e8 && yuan % 1e4 === 0) return `${yuan / 1e8}亿元`;
  return yuan >= 1e4 && yuan % 100 === 0 ? `${yuan / 1e4}万元` : `${yuan}元`;
}
