console.log(JSON.parse(5), JSON.parse(true), JSON.parse(null), JSON.parse(["1"]), JSON.parse({ toString: () => "[7]" }));
for (const v of [undefined, {}]) { try { JSON.parse(v); } catch (e) { console.log(e.name + ": " + e.message); } }
