const own = (e, key, get) => Object.defineProperty(e, key, { get });
const plain = new Error("m"); plain.stack = "Error: m"; own(plain, "cause", () => { console.log("cause"); return 1; }); console.log(plain);
const called = new Error("m"); called.stack = "Error: m\n    at a"; own(called, "cause", () => { console.log("cause"); return 1; }); console.log(called);
const errors = new Error("m"); errors.stack = "Error: m\n    at a"; own(errors, "errors", () => { console.log("errors"); return [1]; }); console.log(errors);
const throwing = new Error("m"); throwing.stack = "Error: m\n    at a"; own(throwing, "cause", () => { console.log("cause"); throw 1; }); console.log(throwing);
class E extends Error { get cause() { console.log("cause"); return "why"; } get errors() { console.log("errors"); return [2]; } }
const inherited = new E("m"); inherited.stack = "E: m\n    at a"; console.log(inherited); console.log([inherited]);
