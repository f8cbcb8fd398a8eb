const r = /a/;
console.log(r === r, /a/ === /a/, r == "/a/", [r].includes(r), [/a/].includes(/a/), new Set([r, r, /a/]).size, new Map([[r, 1]]).get(r));
