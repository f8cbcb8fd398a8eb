// A call of console.log in a window where an iteration left its mark: the mark is no receiver.
JSON.parse(JSON.stringify(0), (key, value) => {});
let { [(console.log("key", "value"), "a")]: first, second, ...others } = {};
console.log(first, second, others);
