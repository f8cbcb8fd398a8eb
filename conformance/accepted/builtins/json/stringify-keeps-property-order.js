console.log(JSON.stringify({ b: 1, 2: "x", a: [1, { z: 1, y: 2 }], 1: "w", "": 0 }));
