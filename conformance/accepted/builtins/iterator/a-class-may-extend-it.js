class Count extends Iterator { n = 0; next() { return { value: this.n++, done: this.n > 4 }; } }
console.log(new Count().map((x) => x * 2).toArray(), new Count() instanceof Iterator, [...new Count()]);
