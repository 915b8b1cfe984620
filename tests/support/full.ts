/** Whether `npm run test:full` runs, with more tries than `npm test`. */
export const FULL = process.env.TEST_FULL !== undefined;
