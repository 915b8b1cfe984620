import { fold } from '../../passage';
import { chain, type Jurisdiction, leadingJurisdiction, zoneNamed } from '../../vocabulary/jurisdictions';
import { withoutYears } from '../../vocabulary/titles';

/** A text's territory is that of the organ that explains or implements it (由柳林县文旅局负责解释). */
const EXPLAINED = /由(?<unit>[^,。;、由]{4,40}?)(?:会同[^,。;]{2,40})?(?:负责|承担)(?:本\S{1,6}的?)?(?:具体)?(?:解释|实施)/gu;
/** How a text names its own territory (我县, 本市), with the territories that each name fits. */
const SELF: readonly (readonly [RegExp, (territory: Jurisdiction) => boolean])[] = [
  [/[我本全]县(?!级)/gu, ({ name, level }) => level === 'COUNTY' && /[县旗]$/u.test(name)],
  [/[我本全]市(?!场|级|区)/gu, ({ name }) => /(?:市|州|盟|地区)$/u.test(name)],
  [/[我本全]区(?!域|别|间)/gu, ({ name, level }) => level === 'ZONE' || (level === 'COUNTY' && name.endsWith('区'))],
  [/[我本全](?:省|自治区)/gu, ({ level }) => level === 'PROVINCIAL'],
];
/** The number of characters searched from the beginning; the last 2000 are searched too. */
const ENOUGH = 60_000;

/**
 * The territory of a text: the first named by its issuers, the organ that explains it, or its title; else the one that its words name most
 * often (我县 beside 柳林县); else null.
 * @param words The words of the text, without lines of the web page.
 */
export function territoryOf(title: string, issuers: readonly string[], words: string): Jurisdiction | null {
  const text = fold(words.slice(0, ENOUGH) + words.slice(-2000));
  const explained = [...text.matchAll(EXPLAINED)].map(({ groups }) => groups?.unit ?? '');
  for (const name of [...issuers, ...explained, title]) {
    const own = leading(withoutYears(fold(name)));
    if (own) return own;
  }
  const [most] = SELF.map(([said, isOwn]) => ({ count: text.match(said)?.length ?? 0, isOwn })).sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? mostNamed(text, most.isOwn) : null;
}

function leading(text: string): Jurisdiction | null {
  const [zone, found] = [zoneNamed(text), leadingJurisdiction(text)];
  return zone?.jurisdiction ?? (found && found.length >= 3 ? found.jurisdiction : null);
}

/** The territory of a level that a text names most often, the first of equals. */
function mostNamed(text: string, isOwn: (territory: Jurisdiction) => boolean): Jurisdiction | null {
  const counts = new Map<string, { territory: Jurisdiction; count: number }>();
  for (let at = 0; at < text.length; at++) {
    const found = zoneNamed(text.slice(at, at + 20)) ?? leadingJurisdiction(text.slice(at, at + 20));
    if (!found || found.length < 2) continue;
    const territory = chain(found.jurisdiction).find(isOwn);
    if (territory) {
      const counted = counts.get(territory.code) ?? { territory, count: 0 };
      counts.set(territory.code, { territory, count: counted.count + 1 });
    }
    at += found.length - 1;
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.territory : null;
}
