import { clausesOfDepartment } from './clauses-of-department';
import { clausesOfDocument } from './clauses-of-document';
import { deepPage } from './deep-page';
import { entities } from './entities';
import { overlaps } from './overlaps';
import { pageOfClauses } from './page-of-clauses';
import type { Question } from './question';

/** The measured questions, in the order of the report. */
export const QUESTIONS: readonly Question[] = [clausesOfDocument, clausesOfDepartment, pageOfClauses, deepPage, overlaps, entities];
