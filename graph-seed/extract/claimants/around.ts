import type { Span } from '../../types';
import { URGES } from '../../vocabulary/dealings';
import type { Pledge } from '../promises/promise';
import type { Cut } from '../words/sentences';
import { firstEndingAfter, within } from '../words/spans';
import { type Named, type NamedPromises, namesLast } from './names';
import { actorIn, isWho, subjectIn, TOWARDS } from './subject';

/** How many sentences are searched around a promise that names nobody; then how many parts before and after it. */
export const MEMORY = 4;
const PARTS_BACK = 16;
const PARTS_ON = 6;
/** How many characters of a part are read. */
const HEAD = 120;
/** What a fund or a policy is for (…资金，支持中小企业). */
const SUPPORTS = /支持|鼓励|扶持|推动|投向|用于|重点投资/u;
/** A part that gives somebody a role (由县政府作为参赛主体). */
const CAST = /作为[一-龥]{0,4}主体/u;
/** Those who give rather than receive, unless a part gives them such a role. */
const GIVERS: ReadonlySet<string> = new Set(['LOCAL_GOVERNMENT', 'FINANCIAL_INSTITUTION']);

/** The parts of sentences before a promise, nearest first. */
function partsBefore({ sentences }: Cut, at: number): Span[] {
  const here = firstEndingAfter(sentences, at);
  const found: Span[] = [];
  for (let i = here; i >= Math.max(0, here - MEMORY); i--) {
    const parts = sentences[i]?.parts ?? [];
    for (let k = Math.min(firstEndingAfter(parts, at), parts.length - 1); k >= 0; k--) {
      const part = parts[k];
      if (part && part.start < at) found.push(part);
      if (found.length >= PARTS_BACK) return found;
    }
  }
  return found;
}

/** Those whom the words before a promise want to act: 支持企业…。经评审给予…. */
export function actingBefore(text: NamedPromises, pledge: Pledge, since: number): Named[] {
  for (const part of partsBefore(text, pledge.verb.start)) {
    if (part.start < since) break;
    const head = text.words.slice(part.start, Math.min(part.end, part.start + HEAD));
    const cast = head.search(CAST);
    if (cast > 0) {
      const found = namesLast(text.words, within(text.names, { start: part.start, end: part.start + cast }), part.end).filter(isWho);
      if (found.length > 0) return found;
      continue;
    }
    const speaks = URGES.test(head) || TOWARDS.test(head.slice(0, 2));
    const found = (speaks ? subjectIn(text, part) : actorIn(text, part)).filter((name) => isWho(name) && !GIVERS.has(name.code));
    if (found.length > 0) return found;
  }
  return [];
}

/** Those whom a fund or a policy is for, by the words after it: 落实…政策，支持中小企业…. */
export function supportedAfter(text: NamedPromises, pledge: Pledge): Named[] {
  const { words, sentences } = text;
  const here = firstEndingAfter(sentences, pledge.verb.start);
  const own = sentences[here];
  const parts = own?.parts ?? [];
  const first = firstEndingAfter(parts, pledge.end);
  const next = words[own?.end ?? 0] === ';' ? (sentences[here + 1]?.parts ?? []) : [];
  for (const part of [...parts.slice(first, first + PARTS_ON), ...next.slice(0, PARTS_ON)]) {
    const head = words.slice(part.start, Math.min(part.end, part.start + HEAD));
    const place = TOWARDS.test(head.slice(0, 2)) ? 0 : head.search(SUPPORTS);
    const found = place < 0 ? [] : subjectIn(text, { start: part.start + place, end: part.end }).filter(isWho);
    if (found.length > 0) return found;
  }
  return [];
}
