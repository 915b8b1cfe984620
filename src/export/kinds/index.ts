import type { ExportKind } from '../kind';
import { awards } from './awards';
import { clauses } from './clauses';
import { documents } from './documents';
import { overlaps } from './overlaps';
import { responsibilities } from './responsibilities';
import { stacking } from './stacking';

/** All that is exported. Cursors know a kind by its number here. */
export const EXPORT_KINDS: readonly ExportKind[] = [documents, clauses, awards, responsibilities, stacking, overlaps];
