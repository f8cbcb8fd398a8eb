let read;
class A { #x = 7; static { read = (o) => o.#x; } }
console.log(read(new A()));
