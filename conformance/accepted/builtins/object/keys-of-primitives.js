console.log(Object.keys(5), Object.values(true), Object.entries(NaN), Object.keys(() => {}));
for (const v of [null, undefined]) { try { Object.keys(v); } catch (e) { console.log(e.name + ": " + e.message); } }
