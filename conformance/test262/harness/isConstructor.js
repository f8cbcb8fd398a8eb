// In the place of the suite's file of this name, which asks `Reflect.construct` (B0233): here a call by `new` tells, since the
// TypeError of what is no constructor says so. `Symbol` and `BigInt` are constructors that throw that one themselves.
function isConstructor(f) {
  if (typeof f !== "function") throw new Test262Error("isConstructor needs a function");
  if (f === Symbol || f === BigInt) return true;
  try {
    new f();
  } catch (error) {
    return !(error instanceof TypeError && error.message.endsWith("is not a constructor"));
  }
  return true;
}
