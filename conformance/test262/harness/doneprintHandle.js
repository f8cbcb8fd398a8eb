// In the place of the suite's file of this name, which prints by a `print` of the host.
function $DONE(error) {
  console.log(error ? `Test262:AsyncTestFailure:${assert._toString(error)}` : "Test262:AsyncTestComplete");
}
