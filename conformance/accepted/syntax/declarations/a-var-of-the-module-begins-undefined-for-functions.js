var never;
const read = () => never;
console.log(read() === undefined, read() == null, typeof read(), read() ?? "nothing");
try {
  (() => never.x)();
} catch (error) {
  console.log(error.message);
}
try {
  (() => { ({ [never.x]: never } = {}); })();
} catch (error) {
  console.log(error.message);
}
console.log(later());
var value = 1;
console.log(later());
function later() {
  return [value, value === undefined];
}
if (later().length === 0) {
  var inner = 2;
}
console.log((() => inner === undefined)());
