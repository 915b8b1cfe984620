const [BEGIN, END] = ['/* filter */', '/* end of filter */'];
const FILTERS = /\/\* filter \*\/.*?\/\* end of filter \*\//gsu;

/** A condition that holds where `$filter` is null. */
export const filtering = (condition: string) => `${BEGIN} (${condition}) ${END}`;

/** A statement for where `$filter` is null: without the conditions, it is a fifth as long to send and quicker to run. */
export const unfiltered = (statement: string) => statement.replace(FILTERS, 'true');
