// Imported by `npm test`: prints failures, then skips with their reasons, then the closing line.

/** Reason of a skip on the committed list, matched by the end of the test's name. */
const listed = (skip, skipList) => skipList.find((entry) => skip.name.endsWith(entry.name));

/**
 * Prints the results and gives back the exit code. `skipList` is `[{ name, reason }]`; when `strict`, a skip that is not on it is a failure.
 * @param {{ name: string, state: 'passed' | 'failed' | 'skipped', message?: string }[]} results
 */
export function report(results, { skipList, strict, print = console.log }) {
  const unlisted = (result) => strict && result.state === 'skipped' && !listed(result, skipList);
  const failed = results.filter((result) => result.state === 'failed' || unlisted(result));
  const skipped = results.filter((result) => result.state === 'skipped' && !unlisted(result));
  const passed = results.filter((result) => result.state === 'passed');
  for (const result of failed) {
    const why =
      result.state === 'skipped' ? 'It was skipped and is not on scripts/skips.json.' : (result.message ?? '');
    print(`\nFAILED  ${result.name}\n${why.slice(0, 4000)}`);
  }
  if (skipped.length > 0) print('');
  for (const result of skipped)
    print(`skipped  ${result.name}: ${listed(result, skipList)?.reason ?? result.message ?? 'no reason given'}`);
  print(`\n${passed.length} passed, ${failed.length} failed`);
  return failed.length === 0 && passed.length > 0 ? 0 : 1;
}
