// In the place of the suite's file of this name, which looks whether there is a `SuppressedError` (B0207).
const nativeErrors = [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];
const allErrorConstructors = [...nativeErrors, AggregateError];
function makeNativeError(kind, isNew) {
  if (kind === AggregateError) {
    return isNew ? new AggregateError([new Error("inner")], "msg") : AggregateError([new Error("inner")], "msg");
  }
  return isNew ? new kind("msg") : kind("msg");
}
