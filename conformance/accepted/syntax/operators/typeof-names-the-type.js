console.log([undefined, null, true, 1, NaN, "s", {}, [], () => {}, new Map(), Math, parseInt, new Error()].map((x) => typeof x));
