/** Whether this is `npm run test:full`, which tries often what `npm test` tries a few times. */
export const FULL = process.env.TEST_FULL !== undefined;
