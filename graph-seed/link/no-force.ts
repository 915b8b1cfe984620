import type { LinkedForce } from '../linked';

/** Force without known begin or end. */
export const noForce = (): LinkedForce => ({
  beginsFrom: null,
  beginsBy: null,
  ends: null,
  endReason: null,
  inherited: false,
  repealedBy: null,
  repealDated: false,
  repealReason: null,
  revivedFrom: null,
  evidence: [],
});
