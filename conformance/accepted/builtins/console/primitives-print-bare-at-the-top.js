console.log("text", 1, -0, 0.5, NaN, true, null, undefined, "", "two words");
console.log();
console.log("");
console.log(undefined);
