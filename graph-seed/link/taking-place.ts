import type { LinkedDocument } from '../linked';
import { editionOf } from '../vocabulary/editions';
import { SUCCESSIONS } from '../vocabulary/shanxi';
import { isCompanionOrCall, kindOfTitle } from '../vocabulary/title-subjects';
import { followsOn, isLater, periodOf } from './chronology';

/**
 * True if a text can replace another, by everything but its words and subject: it is of a later year, of the same organ and territory, of a
 * fitting kind, and its period follows the other's. Texts of different levels, accompanying texts (配套), and plans and their measures do not
 * replace each other.
 */
export const canTakeThePlace = (newer: LinkedDocument, older: LinkedDocument): boolean =>
  isLater(newer, older) && followsOn(newer, older) && isOfOneOrgan(newer, older) && isOfFittingKind(newer, older);

const LATER_NAME = new Map(SUCCESSIONS);

/**
 * True if one organ, under its present or an earlier name, issued both texts for one territory. Programmes without a named organ need the same
 * title.
 */
function isOfOneOrgan(a: LinkedDocument, b: LinkedDocument): boolean {
  if (!a.jurisdiction || a.jurisdiction.code !== b.jurisdiction?.code) return false;
  if (a.issuers.length === 0 || b.issuers.length === 0) return isOneProgramme(a, b);
  const organs = ({ issuers }: LinkedDocument) => issuers.map(({ department }) => LATER_NAME.get(department.name) ?? department.name);
  return organs(a).some((organ) => organs(b).includes(organ));
}

const isOneProgramme = (a: LinkedDocument, b: LinkedDocument): boolean =>
  [a, b].every((one) => periodOf(one)) && programmeOf(a) === programmeOf(b);
const programmeOf = ({ title }: LinkedDocument) => editionOf((title ?? '').replace(/\d{4}年?/gu, '')).work;

/**
 * A kind replaces its own kind; any kind replaces a notice; an opinion follows a plan whose period is over. A text without a title may be
 * of any kind.
 */
function isOfFittingKind(newer: LinkedDocument, older: LinkedDocument): boolean {
  if ([newer, older].some((one) => one.title && isCompanionOrCall(one.title))) return false;
  const [now, then] = [newer, older].map((one) => one.title && kindOfTitle(one.title));
  if (!now || !then || now === then || then === 'NOTICE') return true;
  return now === 'OPINION' && then === 'PLAN' && periodOf(older) !== null;
}
