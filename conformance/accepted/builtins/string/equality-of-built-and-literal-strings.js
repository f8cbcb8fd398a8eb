// A string is its units, however it was built: joined, cut, repeated, decoded, and used as a key.
const parts = ["ho", "ok"];
const built = [parts.join(""), parts[0] + parts[1], `${parts[0]}${parts[1]}`, "xhookx".slice(1, 5), "hook ".trimEnd(), "HOOK".toLowerCase(), JSON.parse('"hook"'), String.fromCharCode(104, 111, 111, 107), "h-k".replace("-", "oo"), ["h", "o", "o", "k"].reduce((a, c) => a + c), decodeURIComponent("%68ook"), new String("hook").valueOf(), "\u0068ook", "hook".repeat(1), "ho".padEnd(4, "ok")];
console.log(built.every((s) => s === "hook"), new Set(built).size, built.map((s) => ({ hook: 1 })[s]).join(""));
const map = new Map([["hook", "found"]]);
console.log(built.every((s) => map.get(s) === "found"), built.every((s) => s < "hool" && s > "hooj" && !(s < "hook")), built.indexOf("hook"), new Set(built.map((s) => s + "\u{1F600}")).size);
switch (built[3]) { case "hook": console.log("switch finds it"); break; default: console.log("lost"); }
