class A extends Error { get name() { return 'A' + this.k; } k = 1; }
Promise.reject(new A('x'));
