// Each turn has its own copy: made before the test of the first turn and before the step of the later ones.
const fs = [];
for (let i = 0, get = () => i, set = (v) => { i = v; }; fs.push(() => i), i < 3; fs.push(() => i), i++) { fs.push(() => i); if (i === 1) set(100); if (fs.length > 9) break; }
console.log(fs.map((f) => f()));
const later = [];
for (let i = 0; i < 3; i++) { later.push(() => i++); }
console.log(later.map((f) => f()), later.map((f) => f()), later[0]() + later[1]());
const kept = [];
for (let i = 0; i < 2; i++) { let j = i * 10; kept.push([() => i, () => j++, () => j]); }
kept[0][1](); kept[0][1]();
console.log(kept.map(([i, , j]) => [i(), j()]));
for (let i = 0; i < 1; i++) { let i = "inner"; console.log(i); }
