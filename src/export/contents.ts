import { ARGUMENTS } from './arguments';
import { CELLS } from './cell';
import { FILES } from './files';
import { columnsOf } from './kind';
import { EXPORT_KINDS } from './kinds';

/** The answer of `GET /export`: the files, their columns and the arguments. */
export const CONTENTS = {
  arguments: ARGUMENTS,
  csv: `A list of objects is a column for each of its fields: name.field. ${CELLS}`,
  kinds: EXPORT_KINDS.map((kind) => ({
    name: kind.name,
    description: kind.description,
    files: FILES.filter((file) => file.kind === kind).map(({ name }) => `/export/${name}`),
    columns: columnsOf(kind).map(({ name, description, fields }) => ({ name, description, fields })),
  })),
};
