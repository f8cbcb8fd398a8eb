const o = { valueOf() { return {}; }, toString() { return []; } };
const attempts = [() => o + 1, () => -o, () => `${o}`, () => o < 1, () => ({})[o], () => o == 1, () => "" + { toString: null, valueOf: null }];
for (const f of attempts) { try { f(); } catch (e) { console.log(e.name + ": " + e.message); } }
