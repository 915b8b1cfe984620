import { fold } from '../../passage';
import { isUnitName } from '../../vocabulary/unit-names';
import { paragraphDate } from '../dates';
import type { Paragraph } from '../paragraphs';
import { organsOn, type Signature, signatureAt } from './signature';

/** The end matter (版记) of a text or its body: signature, list of annexes, copies, printer. */
export interface Tail {
  /** Index of its first line; the number of lines if there is no end matter. */
  readonly start: number;
  readonly signature: Signature | null;
  /** 印发日期, ISO 8601. */
  readonly printed: string | null;
}

/** 抄送：…, （此件公开发布）, 公开方式：主动公开, …印发, 联系人：… */
const NOTE =
  /^(?:抄送|抄报|主送|分送|发送|报送)[:]|^[(](?:此件|联系|此页).*[)]$|^(?:公开方式|公开属性|信息公开选项|公开类别|是否公开)[:]|(?:^|\d日)(?:\S{0,30})(?:印发|印制)$|^(?:联系人|联系电话|联系方式|经办人|校对)[:][^。]{0,60}$|^共印\d+份|^(?:出席|列席|参加|参会|记录|请假|缺席)(?:人员|人)?[:]|^[(]共印\d+份[)]$/u;
const LISTED = /^附[件表]\s*[\d一二三四五六七八九十]{0,3}\s*[:.、].+/u;
const ENTRY =
  /^\d{1,2}[.、]?\s*[^。;]{2,80}$|^[^。;:,]{2,60}(?:表|书|单|证明|清单|目录|名单|说明|模板|样式|指南|标准|办法|细则|方案)(?:[(][^()]{1,20}[)])?$/u;

/** The most lines between 抄送 and the end of a text. */
const COPIED = 12;

/** Reads end matter backwards from the last line. A line that begins with a number is not a signature. */
export function tailOf(lines: readonly Paragraph[], raw: string): Tail {
  const copies = lines.findIndex((line, i) => i >= lines.length - COPIED && /^抄[送报][:]/u.test(fold(line.text)));
  const end = copies < 0 ? lines.length : copies;
  const list = listStart(lines.slice(0, end));
  let start = end;
  let signature: Signature | null = null;
  let printed = lines.slice(end).map(printedOn).find(Boolean) ?? null;
  while (start > 0) {
    const at = start - 1;
    const line = lines[at];
    const text = fold(line?.text ?? '');
    if (!line || line.isRow) break;
    const signed = paragraphDate(text) === null ? null : signatureAt(lines, at, raw);
    if (signed) {
      signature = signature && signature.organs.length > 0 && signed.organs.length === 0 ? signature : signed;
      start = signed.start;
    } else if (NOTE.test(text)) {
      printed ??= printedOn(line);
      start = at;
    } else if (
      (list !== null && at >= list) ||
      (/^\d{4}年\S{2,8}日印[发制]$/u.test(fold(lines[start]?.text ?? '')) && isUnitName(text)) ||
      (text.length <= 60 && start < lines.length && organsOn(line, raw))
    )
      start = at;
    else if (text.length <= 60 && organsOn(line, raw)) {
      signature ??= { organs: organsOn(line, raw) ?? [], date: null, start: at, end: start };
      start = at;
    } else break;
  }
  return { start, signature, printed };
}

/** 印发日期 of a line (…办公室2024年3月6日印发). */
const printedOn = ({ text }: Paragraph): string | null => (/印[发制]$/u.test(fold(text)) ? paragraphDate(fold(text)) : null);

/** Index of the list of annexes at the end of a body (附件：1.… 2.…), or null. Only entries, notes and short lines follow it. */
function listStart(lines: readonly Paragraph[]): number | null {
  const from = Math.max(0, lines.length - 60);
  for (let at = from; at < lines.length; at++) {
    if (!LISTED.test(fold(lines[at]?.text ?? ''))) continue;
    const rest = lines.slice(at + 1).map((line) => fold(line.text));
    if (
      rest.every((text) => ENTRY.test(text) || text.length <= 60 || NOTE.test(text)) &&
      rest.every((text) => !/[。]$/u.test(text) || NOTE.test(text))
    )
      return at;
  }
  return null;
}
