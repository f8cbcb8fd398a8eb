console.log(new Array(), new Array(3), new Array(3).length, new Array("3"), new Array(1, 2), Array(2), Array(5, 6), new Array(0), new Array([1]));
for (const n of [-1, 1.5, 4294967296, NaN]) { try { new Array(n); } catch (e) { console.log(e.name + ": " + e.message); } }
