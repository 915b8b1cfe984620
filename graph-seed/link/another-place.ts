import type { LinkedDocument } from '../linked';
import { chain, type Jurisdiction, leadingJurisdiction } from '../vocabulary/jurisdictions';

/** The place at the beginning of a name or title: 青石市科技局, 柳河县支持… */
const PLACE = /^(?:中共)?(?<place>\p{Script=Han}{2,7}?(?:自治[州县区旗]|[省市县区州盟旗]))/u;

/** True if a text that is held names, in its issuers or its title, a place outside a territory. */
export function isOfAnotherPlace({ segment, title }: LinkedDocument, printed: readonly string[], territory: Jurisdiction | null): boolean {
  if (!segment || !territory) return false;
  const name = printed[0] ?? segment.head.title?.text ?? title ?? '';
  const place = PLACE.exec(name)?.groups?.place;
  if (!place || place.length < 3) return false;
  return !chain(leadingJurisdiction(name.replace(/^中共/u, ''), territory)?.jurisdiction ?? null).some(
    ({ code }) => code === territory.code,
  );
}
