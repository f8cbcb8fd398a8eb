console.log(await Promise.allSettled([1, Promise.reject(new Error("x")), Promise.resolve({ a: 1 })].map((p) => p)).then((r) => r.map((x) => [x.status, x.value, x.reason?.message])));
console.log(await Promise.allSettled([]));
