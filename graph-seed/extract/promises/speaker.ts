import { is, type PromiseCue } from './cues';

/** Who acts in a sentence so far: the issuer, lenders that are only encouraged, or others that may pay from their own money. */
export type Speaker = 'issuer' | 'lenders' | 'others';

/** Who acts after these cues: 鼓励各市…, 引导金融机构…, 各级政府可…. */
export function speakerAfter(cues: readonly PromiseCue[], before: Speaker): Speaker {
  let speaker = before;
  cues.forEach((cue, i) => {
    if (is(cue, 'othersMay', 'define')) speaker = 'others';
    const next = cues[i + 1];
    if (!is(cue, 'urge') || !next || next.start - cue.end > 12) return;
    if (is(next, 'locals') && !is(cue, 'support')) speaker = 'others';
    if (is(next, 'lenders')) speaker = 'lenders';
  });
  return speaker;
}
