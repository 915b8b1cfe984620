import { firstThat } from '../../sorted';
import { type DocFile, FIB, positions, slice } from './doc-file';

/** The properties in which a stretch of the file differs from its style, as consecutive modifiers (grpprl). */
export interface PropertyRun {
  /** Place in the stream of the text, from and to. */
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly modifiers: DataView;
}

/** The property modifiers (MS-DOC 2.6) that concern words. */
export const SPRM = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  symbol: 0x6a09,
  font: 0x4a4f,
  otherFont: 0x4a51,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  level: 0x260a,
  list: 0x460b,
  huge: 0x6646,
  hugeOld: 0x6645,
} as const;
const PAGE = 512;
/** Lengths of operands by the three highest bits. For six, the operand begins with its length. */
const OPERANDS = [1, 1, 2, 4, 2, 2, null, 3];
const [TABLE_DEFINITION, TABS] = [0xd608, 0xc615];

/** Calls `use` with each modifier and the place of its operand. Modifiers too large for their page are in the data stream. */
export function eachModifier(modifiers: DataView, data: DataView, use: (sprm: number, operands: DataView, at: number) => void): void {
  for (let at = 0; at + 2 < modifiers.byteLength; ) {
    const sprm = modifiers.getUint16(at, true);
    at += 2;
    if ((sprm === SPRM.huge || sprm === SPRM.hugeOld) && at + 4 <= modifiers.byteLength) {
      const place = modifiers.getUint32(at, true);
      if (place + 2 <= data.byteLength)
        eachModifier(slice(data, place + 2, data.getUint16(place, true)), new DataView(new ArrayBuffer(0)), use);
    } else use(sprm, modifiers, at);
    at += operandLength(sprm, modifiers, at);
  }
}

function operandLength(sprm: number, modifiers: DataView, at: number): number {
  const fixed = OPERANDS[sprm >> 13];
  if (fixed) return fixed;
  if (sprm === TABLE_DEFINITION) return at + 2 <= modifiers.byteLength ? modifiers.getUint16(at, true) + 1 : 2;
  const length = modifiers.getUint8(at);
  if (sprm !== TABS || length < 255 || at + 2 >= modifiers.byteLength) return length + 1;
  const deleted = modifiers.getUint8(at + 1);
  return 2 + deleted * 4 + 1 + modifiers.getUint8(Math.min(at + 2 + deleted * 4, modifiers.byteLength - 1)) * 3;
}

/** Runs of properties of paragraphs or characters, in the order of the stream. */
export function propertyRuns({ word, table, part }: DocFile, kind: 'paragraphs' | 'characters'): PropertyRun[] {
  const bins = part(FIB[kind]);
  const count = positions(table, bins, 4).length;
  const runs: PropertyRun[] = [];
  for (let bin = 0; bin < count - 1; bin++) {
    const page = (table.getUint32(bins.at + count * 4 + bin * 4, true) & 0x3fffff) * PAGE;
    if (page + PAGE > word.byteLength) continue;
    const runsOfPage = word.getUint8(page + PAGE - 1);
    for (let i = 0; i < runsOfPage; i++) {
      const [from, to] = [word.getUint32(page + i * 4, true), word.getUint32(page + i * 4 + 4, true)];
      runs.push({
        from,
        to,
        ...(kind === 'paragraphs' ? paragraphAt(word, page, runsOfPage, i) : charactersAt(word, page, runsOfPage, i)),
      });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

const NONE = { style: 0, modifiers: new DataView(new ArrayBuffer(0)) };

function paragraphAt(word: DataView, page: number, count: number, i: number): Pick<PropertyRun, 'style' | 'modifiers'> {
  const at = page + word.getUint8(page + (count + 1) * 4 + i * 13) * 2;
  if (at === page) return NONE;
  const short = word.getUint8(at);
  const [start, length] = short > 0 ? [at + 1, short * 2 - 1] : [at + 2, word.getUint8(at + 1) * 2];
  return length < 2 ? NONE : { style: word.getUint16(start, true), modifiers: slice(word, start + 2, length - 2) };
}

function charactersAt(word: DataView, page: number, count: number, i: number): Pick<PropertyRun, 'style' | 'modifiers'> {
  const at = page + word.getUint8(page + (count + 1) * 4 + i) * 2;
  return at === page ? NONE : { style: 0, modifiers: slice(word, at + 1, word.getUint8(at)) };
}

/** The run that contains a place of the stream, or undefined. */
export function runAt(runs: readonly PropertyRun[], place: number): PropertyRun | undefined {
  const run = runs[firstThat(runs, ({ from }) => from > place) - 1];
  return run && place < run.to ? run : undefined;
}
