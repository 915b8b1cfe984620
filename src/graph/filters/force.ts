import { forceStatus } from '../force';
import { among } from '../statement';

const DAY = 86_400_000;
/** Days within which few things end. */
const SOON = 400;

/** By its state on `$parameters.asOf`, and by its last day between that day and `endsBy`: what ends soon is few. */
export const forceConditions = (subject: string, filter: string) => ({
  force: among(forceStatus(subject), `${filter}.force`),
  endsBy: (day: unknown, _: unknown, { asOf }: { readonly asOf?: unknown }) => ({
    where: `$parameters.asOf <= ${subject}.lastDay AND ${subject}.lastDay <= ${filter}.endsBy`,
    ...(Date.parse(String(day)) - Date.parse(String(asOf)) < SOON * DAY && { few: 1_000 }),
  }),
});
