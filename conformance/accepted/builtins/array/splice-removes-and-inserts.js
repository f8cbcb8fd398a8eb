const run = (...args) => { const a = [0, 1, 2, 3, 4]; const removed = a.splice(...args); console.log(removed, a); };
run(1, 2); run(1, 0, "x", "y"); run(-2); run(2); run(); run(1, 1, "a", "b", "c"); run(10, 1, "end"); run(-10, 2); run(0, -1, "s"); run(1, undefined); run(undefined); run(1, Infinity); run("1", "1");
