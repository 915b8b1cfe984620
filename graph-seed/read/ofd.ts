import { posix } from 'node:path';
import { childOf, eachElement, elementsOf, wordsOf, type XmlElement } from './container/xml';
import { isZip, openZip, type Zip } from './container/zip';
import type { Format } from './format';
import { numbersOf } from './ofd/objects';
import { ofdPage } from './ofd/page';
import { readPages } from './print/pages';
import { Refused, refusal } from './refusals';

const ROOT = 'OFD.xml';

/** OFD (GB/T 33190-2016), the fixed-layout format of Chinese offices: a ZIP of XML in which each character has its place. */
export const ofd: Format = {
  mediaType: 'application/ofd',
  is: (bytes) => isZip(bytes) && openZip(bytes)?.find(ROOT) != null,
  read: (bytes) => {
    const zip = openZip(bytes);
    if (!zip) return refusal('DAMAGED');
    if (zip.find('Encryptions.xml')) return refusal('ENCRYPTED');
    const pages = documentsOf(zip).flatMap((name) => pagesOf(zip, name));
    return pages.length === 0 ? refusal('DAMAGED') : readPages(pages.length, (number) => pages[number - 1]?.(number) ?? null);
  },
};

const NONE: XmlElement = { name: '', attributes: {}, children: [] };

/** Names of the documents in a package; most hold one. */
const documentsOf = (zip: Zip): string[] =>
  partsOf(zip, ROOT, ['DocBody']).flatMap((body) => {
    const root = childOf(body, 'DocRoot');
    return root ? [placeOf(ROOT, wordsOf(root))] : [];
  });

/** The content of a page's file: box, templates (模板页) and objects. */
interface PageFile {
  readonly box: string | null;
  readonly templates: readonly string[];
  readonly content: readonly XmlElement[];
}

/** The pages of a document, each read on demand; null for a missing or damaged one. */
function pagesOf(zip: Zip, document: string): ((number: number) => ReturnType<typeof ofdPage> | null)[] {
  const parts = partsOf(zip, document, ['CommonData', 'Pages', 'Annotations']);
  const part = (name: string) => parts.find((one) => one.name === name);
  const common = part('CommonData');
  const box = boxOf(childOf(common, 'PageArea'));
  const templates = new Map<string, XmlElement>();
  for (const one of common ? elementsOf(common) : []) if (one.name === 'TemplatePage') templates.set(one.attributes.ID ?? '', one);
  const notes = annotationsOf(zip, document, part('Annotations'));
  const units = remembered(() => unitsOf(zip, document, common));
  const fileOf = remembered((element: XmlElement) => pageFile(zip, placeOf(document, element.attributes.BaseLoc ?? '')));
  return elementsOf(part('Pages') ?? NONE).map((element) => (number) => {
    const own = pageFile(zip, placeOf(document, element.attributes.BaseLoc ?? ''));
    const under = own?.templates.flatMap((id) => templates.get(id) ?? []).flatMap((template) => fileOf(template)?.content ?? []);
    const note = notes.get(element.attributes.ID ?? '');
    return (
      own &&
      ofdPage(number, {
        box: numbersOf(own.box ?? box ?? ''),
        content: own.content,
        template: under ?? [],
        annotations: note === undefined ? [] : partsOf(zip, note, ['Appearance']),
        unit: (id) => units(document).get(id),
      })
    );
  });
}

function pageFile(zip: Zip, name: string): PageFile | null {
  try {
    const parts = partsOf(zip, name, ['Area', 'Template', 'Content']);
    if (!zip.find(name)) return null;
    return {
      box: boxOf(parts.find((part) => part.name === 'Area')),
      templates: parts.flatMap((part) => (part.name === 'Template' ? [part.attributes.TemplateID ?? ''] : [])),
      content: parts.filter((part) => part.name === 'Content'),
    };
  } catch (error) {
    if (error instanceof Refused && error.code === 'DAMAGED') return null;
    throw error;
  }
}

/** Parts of pages in the files of resources (PublicRes, DocumentRes), by their ID. */
function unitsOf(zip: Zip, document: string, common: XmlElement | undefined): Map<string, XmlElement> {
  const files = elementsOf(common ?? NONE).filter(({ name }) => name === 'PublicRes' || name === 'DocumentRes');
  const units = files.flatMap((file) => partsOf(zip, placeOf(document, wordsOf(file)), ['CompositeGraphicUnit']));
  return new Map(units.flatMap((unit) => (childOf(unit, 'Content') ? [[unit.attributes.ID ?? '', childOf(unit, 'Content') ?? NONE]] : [])));
}

/** Files of annotations (注释: stamps, watermarks, remarks) by the ID of their page. */
function annotationsOf(zip: Zip, document: string, element: XmlElement | undefined): Map<string, string> {
  if (!element) return new Map();
  const list = placeOf(document, wordsOf(element));
  return new Map(
    partsOf(zip, list, ['Page']).map((page) => {
      const file = childOf(page, 'FileLoc');
      return [page.attributes.PageID ?? '', file ? placeOf(list, wordsOf(file)) : ''];
    }),
  );
}

const boxOf = (area: XmlElement | undefined): string | null => {
  const box = childOf(area, 'PhysicalBox');
  return box ? wordsOf(box) : null;
};

/** The outermost elements of these names in a part; empty for a missing part. */
function partsOf(zip: Zip, name: string, elements: readonly string[]): XmlElement[] {
  const member = zip.find(name);
  const found: XmlElement[] = [];
  if (member) eachElement(zip.unpack(member), elements, (element) => found.push(element));
  return found;
}

/** The path of a part that another part names: from the root with a leading slash, else relative. Windows writes backslashes. */
const placeOf = (from: string, name: string): string => posix.resolve('/', posix.dirname(from), name.trim().replaceAll('\\', '/')).slice(1);

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
