// In the place of the suite's file of this name, which adds a method to a prototype (B0229).
function Test262Error(message) {
  if (!(this instanceof Test262Error)) return new Test262Error(message);
  this.message = message === undefined ? "" : message;
  this.toString = () => `Test262Error: ${this.message}`;
}
Test262Error.thrower = function (message) {
  throw new Test262Error(message);
};
function $DONOTEVALUATE() {
  throw "a test that must not parse was run";
}
