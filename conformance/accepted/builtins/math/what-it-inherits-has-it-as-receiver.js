// `Math` has methods of `Object.prototype`, which look at what they are called on.
console.log(Math.toString(), Math.hasOwnProperty("abs"), Math.hasOwnProperty("toString"));
console.log(Math.isPrototypeOf({}), Math.isPrototypeOf(Object.create(Math)), Math.propertyIsEnumerable("abs"));
console.log(Math["toString"](), Math?.toString(), Math.toString?.());

// A call before has left other values where the receiver would be.
function last() {
  {
    const secret = [1, 2, 3];
    for (const x of secret) {
      const same = () => x;
      same();
    }
  }
  return Math.valueOf();
}
console.log(last() === Math, Array.isArray(last()));

function chained() {
  [1, 2, 3].map((n) => n + 1).join();
  return Math.toString();
}
console.log(chained());

try {
  Math.abs(Symbol());
} catch (error) {
  console.log(error.stack.split("\n")[1]);
}
console.log(Math.max(1, 2), Math.max(...[3, 4]), Math.abs.call(1, -2));
