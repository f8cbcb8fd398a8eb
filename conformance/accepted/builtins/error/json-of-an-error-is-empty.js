console.log(JSON.stringify(new Error("hidden")), JSON.stringify({ e: new TypeError("x") }), JSON.stringify([new Error("a")]));
