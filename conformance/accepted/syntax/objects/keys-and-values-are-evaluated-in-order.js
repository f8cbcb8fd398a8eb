const log = [];
const say = (x) => { log.push(x); return x; };
const o = { [say("k1")]: say("v1"), [say("k2")]: say("v2"), m() {}, ...say({ s: 1 }), [say("k3")]() {} };
console.log(log, Object.keys(o));
