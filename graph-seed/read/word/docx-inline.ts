import { words } from '../../vocabulary/words';
import { childOf, elementsOf, isOn, wordsOf, type XmlElement } from '../container/xml';
import { WordFields } from './fields';
import type { Changes } from './notices';
import { symbol, withSigns } from './symbols';

/** Words within paragraphs, in the order of the text. */
export interface WordInline {
  /** Words of a paragraph, all tracked changes accepted; soft breaks are `\n`, page breaks `\f`. */
  readonly words: (paragraph: XmlElement) => string;
  /** Blocks attached to the paragraphs read since the last call: text boxes, notes. */
  readonly takeHanging: () => XmlElement[];
  /** True inside the result of a table of contents (目录域). */
  readonly inContents: () => boolean;
}

/** Elements without printed words. */
const SILENT = new Set(words('pPr rPr sdtPr sdtEndPr rt ctrlPr delText delInstrText'));
const PRINTED: Readonly<Record<string, string>> = { tab: ' ', ptab: ' ', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

/**
 * @param notes Footnotes and endnotes by kind and id: `footnote 3`. Each follows the first paragraph that refers to it.
 * @param changes Counts the tracked changes that are met.
 */
export function wordInline(notes: ReadonlyMap<string, XmlElement>, changes: Changes): WordInline {
  const fields = new WordFields();
  const used = new Set<string>();
  const hanging: XmlElement[] = [];

  const within = (element: XmlElement | undefined): string => (element ? elementsOf(element).map(words).join('') : '');
  const words = (element: XmlElement): string => {
    if (SILENT.has(element.name)) return '';
    return READERS[element.name]?.(element) ?? PRINTED[element.name] ?? within(element);
  };
  const erased = (): string => {
    changes.any = true;
    changes.deleted++;
    return '';
  };
  const added = (element: XmlElement): string => {
    changes.any = true;
    return within(element);
  };
  const boxes = (element: XmlElement): string => {
    hanging.push(...nearest(element, 'txbxContent'));
    return '';
  };
  const note = ({ name, attributes }: XmlElement): string => {
    const key = `${name.replace('Reference', '')} ${attributes.id}`;
    const one = notes.get(key);
    if (one && !used.has(key)) hanging.push(one);
    used.add(key);
    return '';
  };
  const instruction = (element: XmlElement): string => {
    fields.instruct(wordsOf(element));
    return '';
  };
  const field = ({ attributes: { fldCharType } }: XmlElement): string => {
    if (fldCharType === 'begin') fields.begin();
    if (fldCharType === 'separate') fields.separate();
    return fldCharType === 'end' ? fields.end() : '';
  };

  const READERS: Readonly<Record<string, (element: XmlElement) => string>> = {
    t: (element) => (fields.inResult ? wordsOf(element) : ''),
    r: (element) => (isHidden(element) ? '' : withSigns(within(element), fontOf(element))),
    br: ({ attributes: { type } }) => (type === 'page' || type === 'column' ? '\f' : '\n'),
    sym: ({ attributes }) => symbol(attributes.font, attributes.char),
    del: erased,
    moveFrom: erased,
    ins: added,
    moveTo: added,
    fldChar: field,
    instrText: instruction,
    // 拼音指南: the characters without their reading. 分数: numerator, stroke, denominator.
    ruby: (element) => within(childOf(element, 'rubyBase')),
    f: (element) => `${within(childOf(element, 'num'))}/${within(childOf(element, 'den'))}`,
    sdt: (element) => (isPlaceholder(element) ? '' : within(childOf(element, 'sdtContent'))),
    AlternateContent: (element) => shown(element).map(words).join(''),
    drawing: boxes,
    pict: boxes,
    object: boxes,
    footnoteReference: note,
    endnoteReference: note,
  };

  return {
    words: within,
    takeHanging: () => hanging.splice(0),
    inContents: () => fields.inContents,
  };
}

/** The shown alternative: the first choice, else the fallback. */
export const shown = (element: XmlElement): XmlElement[] => {
  const one = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
  return one ? elementsOf(one) : [];
};

/** The nearest descendants with a name. Of alternatives only the shown one is searched. */
export function nearest(element: XmlElement, name: string): XmlElement[] {
  const children = element.name === 'AlternateContent' ? shown(element) : elementsOf(element);
  return children.flatMap((child) => (child.name === name ? [child] : nearest(child, name)));
}

/** True for a control that shows a prompt (单击此处输入文字). The mark alone does not tell: some filled controls keep it. */
export const isPlaceholder = (control: XmlElement): boolean => {
  const content = childOf(control, 'sdtContent');
  return childOf(childOf(control, 'sdtPr'), 'showingPlcHdr') !== undefined && (!content || PROMPT.test(wordsOf(content)));
};
const PROMPT = /^\s*(?:$|\[)|单击|点击|轻触|请输入|请选择|选择一项|[Cc]lick|[Cc]hoose|[Ee]nter/u;

const fontOf = (run: XmlElement): string | undefined => {
  const fonts = childOf(childOf(run, 'rPr'), 'rFonts')?.attributes;
  return fonts?.ascii ?? fonts?.hAnsi;
};

const isHidden = (run: XmlElement): boolean => {
  const vanish = childOf(childOf(run, 'rPr'), 'vanish');
  return vanish !== undefined && isOn(vanish.attributes.val ?? '1');
};
