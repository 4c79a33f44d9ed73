// Loaded by web-test-runner: writes its results as JSON to the file named by LAYAN_RESULTS.
import { writeFileSync } from 'node:fs';

const flatten = (suite, path = []) => [
  ...suite.tests.map((test) => ({
    name: [...path, test.name].join(' > '),
    passed: test.passed,
    skipped: test.skipped,
    error: test.error?.message,
  })),
  ...suite.suites.flatMap((inner) => flatten(inner, [...path, inner.name])),
];

/** A session that broke before its tests ran counts as one failure, so that it is never lost. */
const resultsOf = (session) => [
  ...(session.testResults ? flatten(session.testResults) : []),
  ...session.errors.map((error) => ({ name: 'page', passed: false, skipped: false, error: error.message })),
];

export function jsonReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.LAYAN_RESULTS) return;
      const tests = sessions.flatMap((session) =>
        resultsOf(session).map((test) => ({ ...test, file: session.testFile })),
      );
      writeFileSync(process.env.LAYAN_RESULTS, JSON.stringify({ tests }));
    },
  };
}
