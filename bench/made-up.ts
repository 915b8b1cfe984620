import { fold } from '../graph-seed/passage';
import { type Delivered, run } from '../graph-seed/pipeline';
import { PROVINCES_AND_CITIES } from '../graph-seed/vocabulary/jurisdictions';
import { random, shuffled } from './random';

/** Sizes of the made-up corpus: articles per document, sentences per article, texts per place. */
const ARTICLES = 20;
const SENTENCES = 2;
const TEXTS_A_PLACE = 5;

/** A made-up text as a file. */
export interface MadeUp {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A function that makes documents of places all over the country from the sentences of real texts, with other figures. Equal seeds give equal
 * documents. A larger count begins with the documents of a smaller one.
 */
export function maker(files: readonly Delivered[], seed: number): (count: number) => MadeUp[] {
  const { linked } = run(files);
  const sentences = linked.clauses.flatMap(
    ({ segment }) =>
      fold(segment.words.text)
        .replace(/\s+/gu, '')
        .match(/[^。;]{12,}。/gu) ?? [],
  );
  const places = shuffled(PROVINCES_AND_CITIES, seed);
  return (count) => Array.from({ length: count }, (_, i) => document(i, places, sentences, random(seed * 1_000_003 + i)));
}

function document(i: number, places: readonly string[], sentences: readonly string[], next: () => number): MadeUp {
  const place = places[Math.floor(i / TEXTS_A_PLACE) % places.length] ?? '';
  return written(i, place, () => sentences[Math.floor(next() * sentences.length)] ?? '', next);
}

/** A document of a place, with the given sentences and random figures. */
function written(i: number, place: string, sentence: () => string, next: () => number): MadeUp {
  const title = `${place}支持产业发展若干措施（第${i + 1}批）`;
  const office = `${place}人民政府办公室`;
  const below = (limit: number) => Math.floor(next() * limit);
  const figured = () => sentence().replace(/\d+(?=(?:\.\d+)?(?:万元|亿元|元|%))/gu, () => String(1 + below(90)));
  const articles = Array.from(
    { length: ARTICLES },
    (_, n) => `第${numeral(n + 1)}条 ${Array.from({ length: SENTENCES }, figured).join('')}`,
  );
  const day = `${2020 + below(6)}年${1 + below(12)}月${1 + below(28)}日`;
  const head = [
    `${office}文件`,
    `${place}政办发〔${day.slice(0, 4)}〕${i + 1}号`,
    `${office}关于印发《${title}》的通知`,
    '各区、县人民政府：',
  ];
  const text = [...head, `现将《${title}》印发给你们，请认真贯彻执行。`, office, day, title, ...articles].join('\n\n');
  return { name: `${i + 1}.txt`, bytes: new TextEncoder().encode(text) };
}

/** Notices from one template, each with another name, number and sums. */
export function fromTemplate(count: number): MadeUp[] {
  const [first = ''] = PROVINCES_AND_CITIES;
  const sentences = Array.from(
    { length: ARTICLES * SENTENCES },
    (_, n) =>
      `对首次认定的第${numeral((n % ARTICLES) + 1)}类企业技术中心，经评审给予一次性奖励${n + 10}万元，由市工业和信息化局会同市财政局负责组织申报和审核。`,
  );
  return Array.from({ length: count }, (_, i) => {
    const place = PROVINCES_AND_CITIES[i % PROVINCES_AND_CITIES.length] ?? first;
    return written(i, place, inOrder(sentences), random(i));
  });
}

/** Gives the sentences in turn, again and again. */
function inOrder(sentences: readonly string[]): () => string {
  let next = 0;
  return () => sentences[next++ % sentences.length] ?? '';
}

/** 1 to 20 in Chinese. */
function numeral(n: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  return `${n >= 20 ? '二十' : n >= 10 ? '十' : ''}${digits[n % 10] ?? ''}`;
}
