console.log(Array.of(3), Array.of(), Array.of(1, undefined, "x"), Array.of(7).length);
