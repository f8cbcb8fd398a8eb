const thenable = { then(resolve) { console.log("then called"); resolve("T"); } };
(async () => console.log("awaited", await thenable))();
console.log("sync");
Promise.resolve().then(() => console.log("tick 1")).then(() => console.log("tick 2")).then(() => console.log("tick 3"));
