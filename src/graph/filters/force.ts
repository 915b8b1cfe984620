import { forceStatus } from '../force';
import { among, FEW } from '../statement';

const DAY = 86_400_000;
/** Days. Few things end within this time. */
const SOON = 400;

/** Conditions on the force status on `$parameters.asOf`, and on a last day between that day and `endsBy`. */
export const forceConditions = (subject: string, filter: string) => ({
  force: among(forceStatus(subject), `${filter}.force`),
  endsBy: (day: unknown, _: unknown, { asOf }: { readonly asOf?: unknown }) => ({
    where: `$parameters.asOf <= ${subject}.lastDay AND ${subject}.lastDay <= ${filter}.endsBy`,
    ...(Date.parse(String(day)) - Date.parse(String(asOf)) < SOON * DAY && { few: FEW.endingSoon }),
  }),
});
