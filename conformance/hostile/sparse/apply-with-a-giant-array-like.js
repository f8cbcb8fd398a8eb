// ends: limit memory
Math.max.apply(null, { length: 4294967295 });
