for (const E of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) {
  const e = new E("m");
  console.log(e.name, e.message, String(e), e instanceof E, e instanceof Error, Object.keys(e), E.name, E.length);
}
