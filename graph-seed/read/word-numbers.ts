import { formed } from './word-number-forms';
import { childOf, eachElement, elementsOf, valOf, type XmlElement } from './xml';

/** One level of a list (多级列表的一级). */
interface Level {
  readonly start: number;
  readonly form: string;
  readonly custom: string | undefined;
  /** As it is printed, with %1 … %9 for the numbers of the levels: 第%1条 */
  readonly text: string;
  /** Counted from 1: this level begins anew after that one and those above; 0 never does. */
  readonly restart: number | null;
  /** All numbers of the label in digits (正规形式编号). */
  readonly isLegal: boolean;
  readonly gap: string;
  readonly style: string | undefined;
}

/** A list as paragraphs use it: the levels of its definition with its own changes. Lists of one definition count on together. */
interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startsAt: ReadonlyMap<number, number>;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** Where the paragraphs of a text stand in its lists. Paragraphs are asked for in the order of the text, each once. */
export interface WordNumbers {
  /** The number that Word prints before a paragraph, with the space after it; empty where it has none. */
  readonly next: (properties: XmlElement | undefined) => string;
  /** Forms that were met and are not known; their numbers are in digits. */
  readonly unknown: ReadonlySet<string>;
}

const LEVELS = 9;

/** Automatic numbers (自动编号) as the lists (numbering.xml) and styles (styles.xml) of a text make them. */
export function wordNumbers(numbering: Uint8Array | null, stylesPart: Uint8Array | null): WordNumbers {
  const { styles, byDefault } = readStyles(stylesPart);
  const lists = readLists(numbering, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const unknown = new Set<string>();

  /** List and level of a paragraph: its own, else those of its style or of the nearest style above that has any. */
  const placeOf = (properties: XmlElement | undefined): { id: string; level: number } | null => {
    const own = childOf(properties, 'numPr');
    let level = integer(valOf(own, 'ilvl'));
    let id = valOf(own, 'numId');
    let name = valOf(properties, 'pStyle') ?? byDefault;
    for (let depth = 0; id === undefined && name !== undefined && depth < 20; depth++) {
      const style = styles.get(name);
      id = style?.list;
      level ??= (id === undefined ? undefined : levelOfStyle(lists.get(id), name)) ?? style?.level;
      name = style?.basedOn;
    }
    return id === undefined || id === '0' ? null : { id, level: Math.min(Math.max(level ?? 0, 0), LEVELS - 1) };
  };

  return {
    unknown,
    next: (properties) => {
      const place = placeOf(properties);
      const list = place && lists.get(place.id);
      const level = place && list?.levels.get(place.level);
      if (!place || !list || !level) return '';
      const counts = counters.get(list.definition) ?? new Array<number | undefined>(LEVELS).fill(undefined);
      counters.set(list.definition, counts);
      count(counts, place.level, list, begun, place.id);
      const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const one = list.levels.get(at);
        const form = level.isLegal && one?.form !== 'decimalZero' ? 'decimal' : (one?.form ?? 'decimal');
        const value = counts[at] ?? one?.start ?? 1;
        const printed = formed(value, form, one?.custom);
        if (printed === null) unknown.add(form);
        return printed ?? String(value);
      });
      return level.form === 'bullet' && !/[\p{Script=Han}\p{N}]/u.test(text) ? '' : text && text + level.gap;
    },
  };
}

/** Counts one level on; the levels below begin anew. A list with a start of its own begins there when it is first met. */
function count(counts: (number | undefined)[], at: number, list: List, begun: Set<string>, id: string): void {
  const mark = `${id} ${at}`;
  const override = list.startsAt.get(at);
  const begins = override !== undefined && !begun.has(mark);
  begun.add(mark);
  const now = counts[at];
  counts[at] = begins ? override : now === undefined ? (override ?? list.levels.get(at)?.start ?? 1) : now + 1;
  for (let below = at + 1; below < counts.length; below++) {
    const restart = list.levels.get(below)?.restart ?? below;
    if (restart > 0 && at < restart) counts[below] = undefined;
  }
}

function readStyles(part: Uint8Array | null): { styles: ReadonlyMap<string, Style>; byDefault: string | undefined } {
  const styles = new Map<string, Style>();
  let byDefault: string | undefined;
  if (part === null) return { styles, byDefault };
  eachElement(part, ['style'], (style) => {
    const { styleId, type, default: isDefault } = style.attributes;
    if (styleId === undefined) return;
    const own = childOf(childOf(style, 'pPr'), 'numPr');
    styles.set(styleId, { basedOn: valOf(style, 'basedOn'), list: valOf(own, 'numId'), level: integer(valOf(own, 'ilvl')) });
    if (type === 'paragraph' && isOn(isDefault)) byDefault = styleId;
  });
  return { styles, byDefault };
}

function readLists(part: Uint8Array | null, styles: ReadonlyMap<string, Style>): ReadonlyMap<string, List> {
  const definitions = new Map<string, { levels: ReadonlyMap<number, Level>; styleLink: string | undefined }>();
  const instances: XmlElement[] = [];
  const lists = new Map<string, List>();
  if (part === null) return lists;
  eachElement(part, ['abstractNum', 'num'], (element) => {
    const id = element.attributes.abstractNumId;
    if (element.name === 'num') instances.push(element);
    else if (id !== undefined) definitions.set(id, { levels: levelsOf(element), styleLink: valOf(element, 'numStyleLink') });
  });
  const definitionOf = new Map(instances.map((one) => [one.attributes.numId, valOf(one, 'abstractNumId')]));
  for (const instance of instances) {
    const id = instance.attributes.numId;
    let definition = valOf(instance, 'abstractNumId');
    const link = definitions.get(definition ?? '')?.styleLink;
    if (link !== undefined) definition = definitionOf.get(styles.get(link)?.list) ?? definition;
    if (id === undefined || definition === undefined) continue;
    const levels = new Map(definitions.get(definition)?.levels);
    const startsAt = new Map<number, number>();
    for (const override of elementsOf(instance).filter(({ name }) => name === 'lvlOverride')) {
      const at = integer(override.attributes.ilvl) ?? 0;
      const start = integer(valOf(override, 'startOverride'));
      const own = levelsOf(override).get(at);
      if (own) levels.set(at, own);
      if (start !== undefined) startsAt.set(at, start);
    }
    lists.set(id, { definition, levels, startsAt });
  }
  return lists;
}

function levelsOf(definition: XmlElement): Map<number, Level> {
  const levels = elementsOf(definition).filter(({ name }) => name === 'lvl');
  return new Map(levels.map((level) => [integer(level.attributes.ilvl) ?? 0, levelOf(level)]));
}

function levelOf(level: XmlElement): Level {
  const choice = childOf(childOf(level, 'AlternateContent'), 'Choice');
  const form = childOf(choice, 'numFmt') ?? childOf(level, 'numFmt');
  const legal = childOf(level, 'isLgl');
  return {
    start: integer(valOf(level, 'start')) ?? 0,
    form: form?.attributes.val ?? 'decimal',
    custom: form?.attributes.format,
    text: valOf(level, 'lvlText') ?? '',
    restart: integer(valOf(level, 'lvlRestart')) ?? null,
    isLegal: legal !== undefined && isOn(legal.attributes.val ?? '1'),
    gap: valOf(level, 'suff') === 'nothing' ? '' : ' ',
    style: valOf(level, 'pStyle'),
  };
}

const levelOfStyle = (list: List | undefined, style: string): number | undefined =>
  [...(list?.levels ?? [])].find(([, level]) => level.style === style)?.[0];

const integer = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
/** A value of ST_OnOff. */
export const isOn = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';
