Promise.reject(new RangeError("nobody"));
Promise.resolve().then(() => console.log("jobs run first"));
