import { fold, slice } from '../../passage';
import type { Passage } from '../../types';
import { documentNumber } from '../../vocabulary/document-numbers';
import { dateIn } from '../dates';
import type { Paragraph } from '../paragraphs';

/** The data of a note on the history of a text under its title (题注): （2019年3月1日某市人民政府令第5号公布　根据2022年…修正） */
export interface History {
  readonly date: string | null;
  /** 自2018年7月1日起施行 */
  readonly dateInForce: string | null;
  readonly number: Passage | null;
  readonly issuer: string | null;
}

const HISTORY = /^[(]?(?:自|根据|经)?\d{4}年.{1,400}(?:公布|发布|颁布|通过|批准|修订|修正|施行|印发)[)]?$/u;
const IN_FORCE = /[自从于][^自从于]{6,14}起(?:施行|实施|执行)/u;
const ORDER = /(?<organ>[\p{Script=Han}、]{2,40}?)(?:令|公告)(?:\d{4}年)?第?(?:\d{1,5}|[一二三四五六七八九十百]{1,6})号/u;
/** 山西省第十三届人民代表大会常务委员会第二十次会议 */
const CONGRESS = /(?<place>[\p{Script=Han}]{2,14}?)第[一二三四五六七八九十\d]{1,4}届(?<body>人民代表大会(?:常务委员会)?)/u;
const COUNCIL =
  /(?<organ>国务院|[\p{Script=Han}]{2,12}?(?:省|市|县|区|自治区|州)(?:人民)?政府)第?[一二三四五六七八九十百\d]{1,5}(?:届)?.{0,8}(?:次)?(?:常务)?会议/u;

/** Reads a paragraph as a note on history; null for any other paragraph. */
export function historyOf(paragraph: Paragraph): History | null {
  const text = fold(paragraph.text);
  if (paragraph.isRow || !HISTORY.test(text) || text.includes('。') || (text.length > 40 && !text.startsWith('('))) return null;
  const order = ORDER.exec(text);
  const start = (order?.index ?? 0) + (/^(?:年|月|日|由|以|经)+/u.exec(order?.[0] ?? '')?.[0].length ?? 0);
  const number = order && slice(paragraph, start, order.index + order[0].length);
  const undated = text.replace(/^[(]?\d{4}年\d{1,2}月\d{1,2}日/u, '');
  const congress = CONGRESS.exec(undated)?.groups;
  return {
    date: dateIn(text)?.date ?? null,
    dateInForce: dateIn(IN_FORCE.exec(text)?.[0] ?? '')?.date ?? null,
    number: number && documentNumber(number.text) ? number : null,
    issuer: congress ? `${congress.place}${congress.body}` : (COUNCIL.exec(undated)?.groups?.organ ?? null),
  };
}
