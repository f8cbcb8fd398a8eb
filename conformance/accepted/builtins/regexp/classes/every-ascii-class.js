const all = Array.from({ length: 128 }, (_, i) => String.fromCharCode(i)).join("");
for (const r of [/\d/g, /\w/g, /\s/g, /\D/g, /\W/g, /\S/g]) console.log(r.source, all.match(r).length, JSON.stringify(all.match(r).join("").slice(0, 12)));
