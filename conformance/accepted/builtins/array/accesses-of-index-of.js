// `indexOf` on an object like an array: which properties it reads and writes, in which order.
const log = [];
const made = (length, frozen) => {
  const held = { 0: "a", 2: "c", 3: "d" };
  const get = (key) => { log.push("get " + key); return held[key]; };
  const set = (key, value) => { log.push(["set", key, value]); held[key] = value; };
  const it = frozen
    ? { get 0() { return get(0); }, get 2() { return get(2); }, get 3() { return get(3); }, get length() { log.push("get length"); return length; } }
    : { get 0() { return get(0); }, set 0(x) { set(0, x); }, get 2() { return get(2); }, set 2(x) { set(2, x); }, get 3() { return get(3); }, set 3(x) { set(3, x); }, get length() { log.push("get length"); return length; }, set length(x) { log.push(["set length", x]); } };
  return it;
};
for (const length of [4, 3.7, "2", -1, NaN, undefined, { valueOf() { log.push("length valueOf"); return 1; } }]) for (const frozen of [false, true]) {
  try {
    const result = Array.prototype.indexOf.call(made(length, frozen), "c");
    console.log(typeof result === "object" && result !== null && typeof result.next === "function" ? [...result] : result !== null && typeof result === "object" && !Array.isArray(result) ? Object.keys(result) : result, ...log.splice(0));
  } catch (error) { console.log(error.name, error.message, ...log.splice(0)); }
}
