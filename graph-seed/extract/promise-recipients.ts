import type { ClauseText, Span } from '../types';
import { isPartOf } from '../vocabulary/beneficiaries';
import { type Pledge, type Promises, promisesIn, promisesOf } from './promise';
import { addressedBy } from './promise-addressed';
import { actingBefore, MEMORY, supportedAfter } from './promise-around';
import { handsOver, meantFor, objectOf, servedBy } from './promise-gift';
import { type Named, namesIn } from './promise-names';
import { isWho, type Reading } from './promise-subject';
import { oncePer, within } from './spellings';

/** Who receives, with the words that say so. */
export interface Recipient extends Span {
  readonly code: string;
  /** True where not they are named but the thing that is theirs (项目, 绿色工厂), or a stem above. */
  readonly implied: boolean;
}

/** Who receives what each promise of the clause promises, in the order of `promisesOf`. */
export const recipientsOf = oncePer((clause: ClauseText): Recipient[][] => recipientsIn(clause.words, promisesOf(clause)));
/** As `recipientsOf`, for the words of a clause above. */
export const recipientsInText = (words: string): Recipient[][] => recipientsIn(words, promisesIn(words));

/**
 * Where a promise names nobody for sure, whoever is nearest: those whom a purse is for by the words after it, those who are to act since the
 * last promise, those of the last promise, those who are to act before it, and last whoever may be meant at all.
 */
function recipientsIn(words: string, promises: Promises): Recipient[][] {
  const reading: Reading = { words, names: namesIn(words) };
  let carried: readonly Named[] = [];
  return promises.pledges.map((pledge, i) => {
    const previous = promises.pledges[i - 1];
    if (previous && pledge.sentence - previous.sentence > MEMORY) carried = [];
    const { firm, loose, addressed } = claimants(reading, promises, pledge);
    const ahead = () => supportedAfter(reading, promises, pledge);
    const chain: (() => readonly Named[])[] = [
      ...(addressed || handsOver(words, pledge) ? [() => firm, ahead] : [ahead, () => firm]),
      () => actingBefore(reading, promises, pledge, previous?.end ?? 0),
      () => carried,
      () => actingBefore(reading, promises, pledge, 0),
      () => loose,
    ];
    const own = chain.reduce<readonly Named[]>((found, next) => (found.length > 0 ? found : next()), []);
    if (own.length > 0) carried = own;
    return own.map(({ start, end, code, as }) => ({ start, end, code, implied: as === 'owner' }));
  });
}

interface Claimants {
  /** Named for sure. */
  readonly firm: readonly Named[];
  /** Who may be meant if nobody else is. */
  readonly loose: readonly Named[];
  /** True where the promise turns to somebody in its own words. */
  readonly addressed: boolean;
}

/** What begins a part of a sentence is spoken of (企业技术创新奖每项奖金…). */
const BEGINS = /(?:^|[,。;:\n])[省市]?$/u;
/** Kinds that say nothing narrower than who was spoken of. */
const PLAIN: ReadonlySet<string> = new Set(['ENTERPRISE', 'OTHER']);
const sure = (firm: readonly Named[]): Claimants => ({ firm, loose: [], addressed: true });

function claimants(reading: Reading, promises: Promises, pledge: Pledge): Claimants {
  const { words, names } = reading;
  const { addressed, beside: close, others } = addressedBy(reading, promises, pledge);
  const owned = addressed.filter((name) => name.as === 'owner');
  const who = addressed.some(isWho) ? addressed.filter(isWho) : owned.length > 0 ? [] : others.filter(isWho);
  const meant = meantFor(reading, promises, pledge, who);
  if (meant.length > 0) return sure(meant);
  const given = objectOf(reading, promises, pledge);
  const object = given.filter(isWho);
  if (object.some((name) => !PLAIN.has(name.code))) return sure(object);
  if (object.length > 0) return sure(refined(words, object, who, addressed));
  const after = owned[0]?.start ?? Number.POSITIVE_INFINITY;
  const beside = others.filter((name) => isWho(name) && isPartOf(name.code, 'ENTERPRISE') && name.start > after);
  const served = who.length + owned.length === 0 ? servedBy(reading, promises, pledge) : [];
  const firm = [...who, ...owned, ...beside, ...served];
  const begun = others.filter(
    (name) => name.as === 'owner' && (!name.loosely || BEGINS.test(words.slice(Math.max(0, name.start - 3), name.start))),
  );
  const possible = [
    ...others.filter((name) => name.as === 'owner'),
    ...within(names, pledge).filter(isWho),
    ...addressed,
    ...others,
    ...given,
  ];
  return {
    firm: firm.length > 0 ? firm : begun,
    loose: possible.slice(0, 1),
    addressed: addressed.length + served.length + close.length > 0,
  };
}

/** 给予企业…, 给予运营机构…: a plain object is whoever was spoken of, where that is narrower; an enterprise that runs a park shares with the park. */
function refined(words: string, object: readonly Named[], who: readonly Named[], addressed: readonly Named[]): readonly Named[] {
  const narrower = who.filter((name) => !PLAIN.has(name.code));
  const runs = object.every((name) => name.as === 'operator' && !words.slice(name.start, name.end).endsWith('企业'));
  if (narrower.length > 0 && (runs || narrower.some((name) => isPartOf(name.code, 'ENTERPRISE')))) return narrower;
  if (who.length > 0 && object.every((name) => name.code === 'OTHER')) return narrower.length > 0 ? narrower : who;
  return [...object, ...narrower.filter((name) => addressed.includes(name))];
}
