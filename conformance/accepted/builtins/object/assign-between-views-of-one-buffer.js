// Assigning between views of one buffer, where a value has to be converted on the way.
const views = () => {
  const buffer = new Uint8Array([1, 2, 3, 4]).buffer;
  return [new Uint8Array(buffer), new Uint8Array(buffer, 1)];
};
const [all, later] = views();
console.log(Object.assign(all, later, { 9: { valueOf: () => 7 } }));
const [whole, tail] = views();
console.log(Object.assign(whole, tail), Object.assign(tail, whole), Object.assign(new Uint8Array(2), "12", [3, "4"]));
