const a = 1;
const b = { a = 2 };
//          ^ error[B0129] `name = value` is not a property of an object literal
