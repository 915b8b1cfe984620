const [BEGIN, END] = ['/* filter */', '/* end of filter */'];
const FILTERS = /\/\* filter \*\/.*?\/\* end of filter \*\//gsu;

/** A condition that is left out of a statement where `$filter` is null. */
export const filtering = (condition: string) => `${BEGIN} (${condition}) ${END}`;

/** A statement for where `$filter` is null: without its conditions it is shorter to send and quicker to run. */
export const unfiltered = (statement: string) => statement.replace(FILTERS, 'true');
