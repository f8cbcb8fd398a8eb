// The names of an object that keeps them in a table stay what they are, however many other names come and go.
const kept = {};
for (let i = 0; i < 6; i++) kept["k" + i] = i;
delete kept.k3;
const wide = {};
for (let i = 0; i < 200; i++) wide["w" + i] = i;
for (let i = 0; i < 30_000; i++) {
  const made = {};
  made["n" + i] = 1;
}
console.log(Object.keys(kept), kept, JSON.stringify(kept));
for (const name in kept) console.log(name, kept[name], Object.hasOwn(kept, name));
console.log(Object.entries(wide).every(([name, value]) => name === "w" + value), { ...kept }, Object.keys(wide).length);
