import { plain } from '../passage';
import { ENDED_BEFORE } from './repeals';

/** A notice that issues a text: 关于印发《X》的通知, 关于印发X的通知, 印发《X》的通知. A bracket at the end ((2025修订)) belongs to X. */
const ISSUING =
  /^.{0,120}?(?:关于)?(?:印发|发布|转发)(?:《(?<quoted>.+)》|(?<bare>[^《》]+?(?:《[^《》]+》[^《》]*?)*))(?:文件)?的(?:通知|公告|决定)(?<rest>[(（].{1,20}[)）])?$/u;
/** Notices that issue a list, which is no text with that title. */
const NO_TEXT = /项目清单$|名单$|等\d+个(?:配套)?政策$/u;

/** White space that separates no English words. */
const SPACE = /(?<![A-Za-z,.:;'’)])\s+|\s+(?![A-Za-z0-9(])/gu;

/**
 * The title of the issued text (标题) and that of the notice that issues it, without white space and repeal marks ((已废止)). `noticeTitle` is
 * null for a title that issues nothing.
 */
export function titlesOf(printed: string): { title: string; noticeTitle: string | null } {
  const whole = printed.replace(SPACE, '').replace(ENDS_REPEALED, '');
  const groups = ISSUING.exec(whole)?.groups;
  const issued = groups?.quoted ?? groups?.bare;
  if (!issued || NO_TEXT.test(plain(issued)) || issued.length < 6) return { title: whole, noticeTitle: null };
  return { title: issued + (groups?.rest ?? ''), noticeTitle: whole };
}

/** A title without the years before its territory: 2024年度|三亚市…, 2024—2026年|… */
export const withoutYears = (title: string): string => title.replace(/^(?:\d{4}[-—~至])?\d{4}年度?/u, '');

/** The mark of a repeal in a title: (已废止), (文件已失效). */
const REPEALED = `[(（]${ENDED_BEFORE}[)）]`;
const ENDS_REPEALED = new RegExp(`${REPEALED}$`, 'u');

/** True if a title has the mark of its repeal. */
export const marksRepeal = (printed: string): boolean => new RegExp(REPEALED, 'u').test(printed);
