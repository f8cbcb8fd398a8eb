console.log([0, -0, NaN, "", null, undefined, false].map(Boolean), ["0", "false", [], {}, -1, Infinity, () => {}, " "].map((x) => Boolean(x)), Boolean());
