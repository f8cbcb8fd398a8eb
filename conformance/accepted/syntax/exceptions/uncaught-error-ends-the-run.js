console.log("before");
const f = () => { throw new RangeError("out of reach"); };
f();
console.log("never");
