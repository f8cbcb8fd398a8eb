// V8 closes a sync iterator whose step, or the result's getters, throw in for await.
const log = [];
const f = async function (k) {
  try {
    for await (const i of { [Symbol.iterator]() { let i = 0; return { next: () => { log.push("next"); if (k === 0 && i === 1) throw "in next"; return { get value() { log.push("value"); if (k === 1 && i === 1) throw "in value";  return i; }, get done() { log.push("done"); if (k === 2 && i === 1) throw "in done"; return i++ > 1; } }; }, return() { log.push("return"); if (k > 3) throw "in return"; return {}; } }; } }) {
      log.push("body");
      if (k % 4 === 3) throw "in body";
    }
  } finally { log.push("finally"); }
};
for (let k = 0; k < 8; k++) { try { await f(k); } catch (e) { console.log(k, e); } console.log(log.join(" ")); log.length = 0; }
