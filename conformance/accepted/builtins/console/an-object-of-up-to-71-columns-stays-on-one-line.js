for (const n of [56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66]) console.log({ a: "x".repeat(n), b: 1 });
