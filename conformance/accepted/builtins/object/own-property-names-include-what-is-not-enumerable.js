console.log(Object.getOwnPropertyNames({ b: 1, 2: 1, a: 1 }), Object.getOwnPropertyNames([1, 2]), Object.getOwnPropertyNames("hi"), Object.getOwnPropertyNames((a, b) => 1));
