import type { LinkedForce } from '../linked';

/** Nothing is known of when it begins or ends. */
export const noForce = (): LinkedForce => ({
  beginsFrom: null,
  beginsBy: null,
  ends: null,
  endReason: null,
  inherited: false,
  repealedBy: null,
  repealDated: false,
  repealReason: null,
  evidence: [],
});
