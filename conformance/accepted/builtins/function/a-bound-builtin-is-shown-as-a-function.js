class Kept {}
async function later() {}
function* steps() {}
console.log(Math.max.bind(), Object.bind(), [].push.bind([], 1), Array.bind(null), parseInt.bind().bind());
console.log(Kept.bind(), later.bind(), steps.bind(), (() => 1).bind(), (class {}).bind());
const junk = Array.from({ length: 50 }, (_, i) => ({ i, f: () => i }));
console.log(junk.map((it) => String.prototype.trim.bind(it.i)).slice(47), [Math.abs.bind()]);
