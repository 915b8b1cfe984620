import { childOf, eachElement, elementsOf, isOn, valOf, type XmlElement } from '../container/xml';
import { LEVELS, type Level, type List, type ListPlace } from './numbers';

interface Style {
  readonly basedOn: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** The lists of a text (numbering.xml), and the list of a paragraph by its properties and its style (styles.xml). */
export interface DocxLists {
  readonly lists: ReadonlyMap<string, List>;
  readonly placeOf: (properties: XmlElement | undefined) => ListPlace | null;
}

/** The longest chain of styles. */
const DEEPEST = 20;

/**
 * Reads the lists of a text.
 * @param numbering The part numbering.xml.
 * @param stylesPart The part styles.xml.
 */
export function docxLists(numbering: Uint8Array | null, stylesPart: Uint8Array | null): DocxLists {
  const { styles, byDefault } = readStyles(stylesPart);
  const lists = readLists(numbering, styles);
  return {
    lists,
    // Its own list and level override those of its style, and those of a style override those of its base.
    placeOf: (properties) => {
      const own = childOf(properties, 'numPr');
      let id = valOf(own, 'numId');
      let level = integer(valOf(own, 'ilvl'));
      let name = valOf(properties, 'pStyle') ?? byDefault;
      for (let depth = 0; id === undefined && name !== undefined && depth < DEEPEST; depth++) {
        const style = styles.get(name);
        id = style?.list;
        level ??= (id === undefined ? undefined : levelOfStyle(lists.get(id), name)) ?? style?.level;
        name = style?.basedOn;
      }
      return id === undefined || id === '0' ? null : { id, level: Math.min(Math.max(level ?? 0, 0), LEVELS - 1) };
    },
  };
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
    if (id !== undefined && definition !== undefined) lists.set(id, listOf(instance, definition, definitions.get(definition)?.levels));
  }
  return lists;
}

/** A list with the levels of its definition and its own overrides. */
function listOf(instance: XmlElement, definition: string, defined: ReadonlyMap<number, Level> | undefined): List {
  const levels = new Map(defined);
  const startsAt = new Map<number, number>();
  for (const override of elementsOf(instance).filter(({ name }) => name === 'lvlOverride')) {
    const at = integer(override.attributes.ilvl) ?? 0;
    const start = integer(valOf(override, 'startOverride'));
    const own = levelsOf(override).get(at);
    if (own) levels.set(at, own);
    if (start !== undefined) startsAt.set(at, start);
  }
  return { definition, levels, startsAt };
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
