const r = /a/dgimsuy;
console.log(r.flags, r.hasIndices, r.global, r.ignoreCase, r.multiline, r.dotAll, r.unicode, r.sticky, r.unicodeSets, /a/v.unicodeSets, /a/.flags === "");
