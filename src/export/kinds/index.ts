import type { ExportKind } from '../kind';
import { awards } from './awards';
import { clauses } from './clauses';
import { documents } from './documents';
import { overlaps } from './overlaps';
import { responsibilities } from './responsibilities';
import { stacking } from './stacking';

/** All kinds of exports, in the order of `GET /export`. */
export const EXPORT_KINDS: readonly ExportKind[] = [documents, clauses, awards, responsibilities, stacking, overlaps];
