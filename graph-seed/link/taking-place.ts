import type { LinkedDocument } from '../linked';
import { editionOf } from '../vocabulary/editions';
import { SUCCESSIONS } from '../vocabulary/shanxi';
import { isCompanionOrCall, kindOfTitle } from '../vocabulary/title-subjects';
import { followsOn, isLater, periodOf } from './chronology';

/**
 * True where a text can take the place of another, whatever they say: it is of a later year, of the same organ and territory, of a kind that can,
 * and its time follows on the other's. A text of another level takes no place of another's, nor does one that goes with it (配套), a plan that of
 * the measures it is to carry out, or the measures that of their plan.
 */
export const canTakeThePlace = (newer: LinkedDocument, older: LinkedDocument): boolean =>
  isLater(newer, older) && followsOn(newer, older) && isOfOneOrgan(newer, older) && isOfFittingKind(newer, older);

const LATER_NAME = new Map(SUCCESSIONS);

/** Issued by one organ, under an earlier name of it too, for one territory. Programmes of one title show it themselves where the corpus names no organ. */
function isOfOneOrgan(a: LinkedDocument, b: LinkedDocument): boolean {
  if (!a.jurisdiction || a.jurisdiction.code !== b.jurisdiction?.code) return false;
  if (a.issuers.length === 0 || b.issuers.length === 0) return isOneProgramme(a, b);
  const organs = ({ issuers }: LinkedDocument) => issuers.map(({ department }) => LATER_NAME.get(department.name) ?? department.name);
  return organs(a).some((organ) => organs(b).includes(organ));
}

const isOneProgramme = (a: LinkedDocument, b: LinkedDocument): boolean =>
  [a, b].every((one) => periodOf(one)) && programmeOf(a) === programmeOf(b);
const programmeOf = ({ title }: LinkedDocument) => editionOf((title ?? '').replace(/\d{4}年?/gu, '')).work;

/** A kind takes the place of its own kind; any takes that of a notice; an opinion follows a plan whose period is over. What has no title may be of any kind. */
function isOfFittingKind(newer: LinkedDocument, older: LinkedDocument): boolean {
  if ([newer, older].some((one) => one.title && isCompanionOrCall(one.title))) return false;
  const [now, then] = [newer, older].map((one) => one.title && kindOfTitle(one.title));
  if (!now || !then || now === then || then === 'NOTICE') return true;
  return now === 'OPINION' && then === 'PLAN' && periodOf(older) !== null;
}
