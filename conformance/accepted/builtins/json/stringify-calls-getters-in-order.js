const log = [];
console.log(JSON.stringify({ get a() { log.push("a"); return 1; }, b: { get c() { log.push("c"); return 2; } }, get d() { log.push("d"); } }), log);
