const xs = [0.5, -0.5, 1.5, -1.5, 2.5, -0, 0.49999999999999994, 4503599627370495.5, -4.7, NaN, Infinity, 1e21];
console.log("round", xs.map(Math.round)); console.log("floor", xs.map(Math.floor)); console.log("ceil", xs.map(Math.ceil)); console.log("trunc", xs.map(Math.trunc));
