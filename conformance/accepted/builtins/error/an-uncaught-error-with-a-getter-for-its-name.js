class A extends Error { get name() { return 'A' + this.k; } k = 1; }
Promise.resolve().then(() => console.log('job'));
throw new A('x');
