const [BEGIN, END] = ['/* filter */', '/* end of filter */'];
const FILTERS = /\/\* filter \*\/.*?\/\* end of filter \*\//gsu;

/** Marks a condition that is left out of a statement if `$filter` is null. */
export const filtering = (condition: string) => `${BEGIN} (${condition}) ${END}`;

/** The statement for a null `$filter`. Without the conditions it is shorter and faster. */
export const unfiltered = (statement: string) => statement.replace(FILTERS, 'true');
