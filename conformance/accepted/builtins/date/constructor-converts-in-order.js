const log = [];
const of = (name, value) => ({ valueOf() { log.push(name); return value; }, toString() { log.push(name + "-text"); return "2020"; } });
console.log(new Date(of("a", 5)).getTime(), log.join());
log.length = 0;
console.log(new Date(of("y", 2020), of("m", 1), of("d", 2), of("h", 3), of("i", 4), of("s", 5), of("ms", 6), of("more", 7)), log.join());
log.length = 0;
console.log(Date.UTC(of("y", 2020), of("m", 1)), log.join());
console.log(new Date({ valueOf() { return "2021-03-04"; } }), new Date({ valueOf() { return {}; }, toString() { return "7"; } }));
try { new Date({ valueOf() { return {}; }, toString() { return {}; } }); } catch (e) { console.log(e.message); }
