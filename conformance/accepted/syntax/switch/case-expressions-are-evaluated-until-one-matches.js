const log = [];
const c = (x) => { log.push(x); return x; };
switch (c(2)) { case c(1): case c(2): log.push("body"); break; case c(3): log.push("never"); }
switch (c("none")) { case c("a"): break; default: log.push("default"); case c("b"): }
console.log(log);
