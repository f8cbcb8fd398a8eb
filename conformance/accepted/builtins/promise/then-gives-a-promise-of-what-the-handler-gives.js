Promise.resolve(1).then((v) => v + 1).then((v) => { throw v; }).then(() => console.log("no"), (e) => "saved " + e).then(console.log);
Promise.resolve("through").then(5, null).then(console.log);
Promise.reject("r").then(() => {}).catch((e) => console.log("caught", e));
Promise.resolve(1).then(() => Promise.resolve("inner")).then(console.log);
