[1, 2, 3].forEach((x) => { console.log(x); if (x === 2) throw new Error("in callback " + x); });
