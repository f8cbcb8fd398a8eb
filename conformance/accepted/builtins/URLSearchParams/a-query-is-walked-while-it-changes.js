const params = new URLSearchParams("a=1&b=2&c=3&d=4");
for (const [name] of params) {
  console.log(name);
  params.delete(name);
}
console.log(String(params));
const grows = new URLSearchParams("a=1");
for (const [name, value] of grows) if (grows.size < 4) grows.append(name + value, value);
console.log(String(grows));
grows.forEach(function (value, name, all) { console.log(value, name, all === grows, this.x); }, { x: 5 });
console.log([...grows.keys()], [...grows.values()], [...grows.entries()], Array.from(grows), Object.fromEntries(grows), new Map(grows).size);
const iterator = grows.entries();
console.log(iterator.next(), iterator.next().value, [...iterator], iterator.next());
const { value, done } = grows.keys().next();
console.log(value, done);
