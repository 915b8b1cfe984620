/** Marks of a copy or of the stage of a draft at the end of a file's name (正式稿、定稿、盖章版). */
const DRAFTS =
  /(?:\s*(?:[-—_]\s*)?(?:副本|[（(](?:\d+|副本)[)）]|[（(]?(?:(?:最终|最后|正式|印发|发文|送审|报批|公开|清样|盖章|扫描|电子|打印|定)(?:发布)?[稿版]|终稿)[)）]?))+$/u;

/** List numbers and dates before a title (附件2、, 01, 三、, 2024-05-08). A number that counts or dates the next word stays: 2024年…, 30条…, 九江市…. */
const BEFORE =
  /^(?:(?:[（(【[]\d{1,4}[）)】\]]|附件\d*|\d{4}[-._]\d{1,2}(?:[-._]\d{1,2})?|\d{1,8}(?![\dA-Za-z年月日条项个号岁类级届亿万元天大强])|[一二三四五六七八九十]{1,3}(?=[-_.、：:\s]))[-_.、：:\s]*)+/u;

/** A file's name as title, without ending, list number and marks of a copy; null for a name of fewer than 4 Chinese characters (02.txt). */
export function titleOfFile(file: string): string | null {
  const name = (file.split('/').at(-1) ?? '').replace(/(?:\.[A-Za-z]{2,5})+$/u, '');
  const bare = name.replace(BEFORE, '').replace(DRAFTS, '').trim();
  return (bare.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 ? bare : null;
}
