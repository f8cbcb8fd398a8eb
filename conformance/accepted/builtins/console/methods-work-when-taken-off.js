const { log } = console;
log("taken off");
["a", "b"].forEach((x) => log(x));
[1, 2].map(console.log);
