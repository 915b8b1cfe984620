import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * A reporter of Jest: writes into the file TEST_REPORT how many tests passed, and the names of those that failed. Jest's own report holds
 * the errors themselves, and fails where one of them cannot be written as JSON.
 */
export default class Report {
  onRunComplete(_, { numPassedTests, testResults }) {
    writeFileSync(process.env.TEST_REPORT, JSON.stringify({ passed: numPassedTests, failed: testResults.flatMap(failedIn) }));
  }
}

/** Names of the tests of a file that failed, and the file itself where it did not run to its end. */
function failedIn({ testFilePath, testExecError, testResults }) {
  const file = relative(ROOT, testFilePath);
  const names = testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${file} › ${fullName}`);
  return testExecError ? [`${file} (the file as a whole)`, ...names] : names;
}
