Object.defineProperty(String.prototype, "shout", { value() { return this.toUpperCase(); } });
//     ^ error[B0291] Becket does not run a change of a builtin or of a function's prototype
