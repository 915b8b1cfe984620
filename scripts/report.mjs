import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * A reporter for Jest. It writes to the file TEST_REPORT how many tests passed, and the names of those that failed or were skipped. Jest's JSON
 * report also contains the errors, and fails if one of them cannot be written as JSON.
 */
export default class Report {
  onRunComplete(_, { numPassedTests, testResults }) {
    const skipped = testResults.flatMap((file) => named(file, 'pending'));
    writeFileSync(process.env.TEST_REPORT, JSON.stringify({ passed: numPassedTests, failed: testResults.flatMap(failedIn), skipped }));
  }
}

/** Names of the failed tests of a file, and the file itself if it did not run to its end. */
function failedIn(file) {
  const names = named(file, 'failed');
  return file.testExecError ? [`${relative(ROOT, file.testFilePath)} (the file as a whole)`, ...names] : names;
}

function named({ testFilePath, testResults }, wanted) {
  return testResults.filter(({ status }) => status === wanted).map(({ fullName }) => `${relative(ROOT, testFilePath)} › ${fullName}`);
}
