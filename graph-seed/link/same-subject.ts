import type { LinkedDocument } from '../linked';
import { kindOfTitle, subjectOf } from '../vocabulary/title-subjects';
import { alike } from './alike';
import { isLater, periodOf } from './chronology';
import type { Claim } from './claim';
import { canTakeThePlace } from './taking-place';
import type { Titles } from './titles';

/** The least similarity of the subjects of two titles about one matter. */
const SAME = 0.6;
/** The least number of character pairs in a subject that identifies a matter. */
const TELLING = 2;

/** Claims that a later text replaces an earlier one because their titles have the same subject. */
export function claimsBySameSubject(documents: readonly LinkedDocument[], titles: Titles): Claim[] {
  const titled = documents.filter((one) => one.title && !one.isCompilation && kindOfTitle(one.title));
  const subjects = titled.map((one) => subjectOf(one.title ?? ''));
  return alike(subjects).flatMap((pair): Claim[] => {
    const [a, b] = [titled[pair.a], titled[pair.b]];
    if (!a || !b || pair.similarity < SAME || (subjects[pair.a]?.size ?? 0) < TELLING) return [];
    const [newer, older] = isLater(a, b) ? [a, b] : [b, a];
    if (!canTakeThePlace(newer, older)) return [];
    const isNext = periodOf(newer) !== null;
    const sameKind = kindOfTitle(newer.title ?? '') === kindOfTitle(older.title ?? '');
    const confidence = (isNext ? 0.2 : 0.4) + 0.4 * pair.similarity - (sameKind ? 0 : 0.1);
    const evidence = titles.quoted(isNext ? 'supersession.next-period' : 'supersession.same-subject', newer, older);
    return [{ newer, older, confidence, evidence }];
  });
}
