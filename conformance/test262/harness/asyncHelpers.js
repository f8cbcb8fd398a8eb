// In the place of the suite's file of this name, which looks for `$DONE` in the global object (B0409) and reads `constructor` (B0230).
function asyncTest(run) {
  if (typeof run !== "function") {
    $DONE(new Test262Error("asyncTest needs a function"));
    return;
  }
  try {
    run().then(() => $DONE(), (error) => $DONE(error));
  } catch (error) {
    $DONE(error);
  }
}
assert.throwsAsync = async function (kind, run, message) {
  let result;
  try {
    result = run();
  } catch {
    throw new Test262Error(`${assert._before(message)}${kind.name} expected later, and it was thrown at once`);
  }
  if (isPrimitive(result) || typeof result.then !== "function") {
    throw new Test262Error(`${assert._before(message)}${kind.name} expected later, and there is no promise`);
  }
  try {
    await result;
  } catch (thrown) {
    if (!isPrimitive(thrown) && assert._isOfKind(thrown, kind)) return;
    throw new Test262Error(`${assert._before(message)}${kind.name} expected later, not ${formatSimpleValue(thrown)}`);
  }
  throw new Test262Error(`${assert._before(message)}${kind.name} expected later, and nothing was thrown`);
};
