// ends: uncaught Error
// with: --steps 400000000
const name = "\u4e2d".repeat(1048576);
({ [name]() { throw new Error("x"); } })[name]();
