import { words } from '../../vocabulary/words';
import { type DocFile, FIB, slice } from './doc-file';
import { eachModifier, SPRM } from './doc-properties';
import { LEVELS, type Level, type List, type ListPlace } from './numbers';

/** Forms of numbers by their codes (MS-OSHARED 2.2.1.3). */
const FORMS = words(
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand decimal koreanDigital koreanCounting koreanLegal koreanDigital2',
);
const NO_FORM = 0xff;
/** Bytes of a definition, of its use, of a level without its text. */
const [LIST, USE, LEVEL] = [28, 16, 28];

/** The lists of a text, by the number that paragraphs use. */
export function docLists({ table, part }: DocFile): ReadonlyMap<string, List> {
  const [defined, used] = [part(FIB.lists), part(FIB.listUses)];
  const lists = new Map<string, List>();
  if (defined.length < 2 || used.length < 4) return lists;
  const definitions = definitionsOf(table, defined.at);
  const count = table.getUint32(used.at, true);
  let at = used.at + 4 + count * USE;
  for (let i = 0; i < count; i++) {
    const use = used.at + 4 + i * USE;
    const definition = table.getInt32(use, true);
    const levels = new Map(definitions.get(definition));
    const startsAt = new Map<number, number>();
    at += 4;
    for (let own = table.getUint8(use + 12); own > 0; own--) {
      const flags = table.getUint32(at + 4, true);
      const level = flags & 0xf;
      const changed = flags & 0x20 ? levelAt(table, at + 8) : null;
      if (changed) levels.set(level, changed.level);
      if (flags & 0x10) startsAt.set(level, changed ? changed.level.start : table.getInt32(at, true));
      at = changed ? changed.end : at + 8;
    }
    lists.set(String(i + 1), { definition: String(definition), levels, startsAt });
  }
  return lists;
}

/** Levels by the id of their definition. In the file they follow all definitions, one or nine for each. */
function definitionsOf(table: DataView, start: number): Map<number, Map<number, Level>> {
  const definitions = new Map<number, Map<number, Level>>();
  const count = table.getUint16(start, true);
  let at = start + 2 + count * LIST;
  for (let i = 0; i < count; i++) {
    const list = start + 2 + i * LIST;
    const isSimple = (table.getUint8(list + 26) & 1) !== 0;
    const levels = new Map<number, Level>();
    for (let n = 0; n < (isSimple ? 1 : LEVELS); n++) {
      const { level, end } = levelAt(table, at);
      levels.set(n, level);
      at = end;
    }
    definitions.set(table.getInt32(list, true), levels);
  }
  return definitions;
}

function levelAt(table: DataView, at: number): { level: Level; end: number } {
  const flags = table.getUint8(at + 5);
  const text = at + LEVEL + table.getUint8(at + 24) + table.getUint8(at + 25);
  const length = table.getUint16(text, true);
  const characters = Array.from({ length }, (_, i) => table.getUint16(text + 2 + i * 2, true));
  return {
    level: {
      start: table.getInt32(at, true),
      form: table.getUint8(at + 4) === NO_FORM ? 'none' : (FORMS[table.getUint8(at + 4)] ?? `MSONFC ${table.getUint8(at + 4)}`),
      text: characters.map((code) => (code < LEVELS ? `%${code + 1}` : String.fromCharCode(code))).join(''),
      restart: flags & 0x8 ? table.getUint8(at + 26) : null,
      isLegal: (flags & 0x4) !== 0,
      gap: table.getUint8(at + 15) === 2 ? '' : ' ',
    },
    end: text + 2 + length * 2,
  };
}

/** List and level by a paragraph's modifiers, of which later ones override earlier ones; null if it is in no list. */
export function listPlace(modifiers: readonly DataView[], data: DataView): ListPlace | null {
  let [list, level] = [0, 0];
  for (const one of modifiers)
    eachModifier(one, data, (sprm, operands, at) => {
      if (sprm === SPRM.list) list = operands.getInt16(at, true);
      if (sprm === SPRM.level) level = operands.getUint8(at);
    });
  return list > 0 && list < 0x7ff ? { id: String(list), level: Math.min(level, LEVELS - 1) } : null;
}

/** Modifiers of paragraphs by style, after those of the style that it is based on. */
export function styleModifiers({ table, part }: DocFile): (style: number) => readonly DataView[] {
  const { at, length } = part(FIB.styles);
  const styles: { base: number; modifiers: DataView }[] = [];
  if (length > 4) {
    const header = table.getUint16(at, true);
    const [count, baseLength] = [table.getUint16(at + 2, true), table.getUint16(at + 4, true)];
    let next = at + 2 + header;
    for (let i = 0; i < count && next + 2 <= at + length; i++) {
      const size = table.getUint16(next, true);
      styles.push(size === 0 ? { base: NO_BASE, modifiers: slice(table, next, 0) } : styleAt(slice(table, next + 2, size), baseLength));
      next += 2 + size;
    }
  }
  const of = (style: number, depth: number): DataView[] => {
    const one = styles[style];
    return one && depth < 12 ? [...of(one.base, depth + 1), one.modifiers] : [];
  };
  const known = new Map<number, readonly DataView[]>();
  return (style) => {
    const found = known.get(style) ?? of(style, 0);
    known.set(style, found);
    return found;
  };
}

const NO_BASE = 0xfff;

/** A style: its base and the modifiers of paragraphs after its name. */
function styleAt(style: DataView, baseLength: number): { base: number; modifiers: DataView } {
  const kind = style.getUint16(2, true);
  const nameEnd = baseLength + 2 + style.getUint16(baseLength, true) * 2 + 2;
  const isParagraph = (kind & 0xf) === 1;
  const length = isParagraph && nameEnd + 2 <= style.byteLength ? style.getUint16(nameEnd, true) : 0;
  return { base: kind >> 4, modifiers: length > 2 ? slice(style, nameEnd + 4, length - 2) : slice(style, 0, 0) };
}
