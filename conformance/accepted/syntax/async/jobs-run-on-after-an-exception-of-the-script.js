let p = Promise.resolve();
for (let i = 0; i < 9; i++) p = p.then(() => console.log(i));
throw new Error("top");
