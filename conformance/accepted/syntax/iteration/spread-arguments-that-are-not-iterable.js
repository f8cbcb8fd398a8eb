// What cannot be iterated among the arguments of a call, by how many are spread and where.
const nothing = {};
const list = [1];
const tries = [
  () => Math.max(...nothing.x), () => Math.max(...[1], ...nothing.x), () => Math.max(...5), () => Math.max(...[1], ...5),
  () => Math.max(1, ...5), () => Math.max(...list, ...nothing), () => Math.max(...list, ...null), () => new Set(...list, ...nothing.x),
  () => nothing.f?.(...list, ...5), () => list.push(...list, 1, ...nothing.x), () => Math.max(...5, ...list), () => Math.max(...5, 1),
  () => new Set(...5), () => new Set(1, ...nothing), () => list.push(...undefined, ...list),
];
for (const attempt of tries) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(`${error}`, error.stack.split("\n")[1].replace(/^.*?:(\d+:\d+)\)?$/, "$1"));
  }
}
const flags = /a/g;
Object.defineProperty(flags, "flags", { value: undefined });
try {
  "aa".matchAll(flags);
} catch (error) {
  console.log(error.message);
}
