/** Words by which the parts of a document are known, matched in folded text. */

/** 某市财政局文件 (发文机关标志), alone on its line. */
export const LETTERHEAD = /^.{2,60}文件$/u;
/** The same before a number on its line. */
export const LETTERHEAD_FIRST = /^.{2,60}文件/u;
/** Words with which a notice issues the text below it: 现印发给你们, 现予公布 */
export const ISSUES = /印发|发布|公布|转发|颁布|下发/u;
/** Begins of the headings of closing points: 其他事项, 补充规定, 有关说明 */
export const REMAINDER = '(?:其[他它]|补充|(?:附加|有关|相关)(?:说明|事项))';
