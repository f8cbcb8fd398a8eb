// Fields named by names, strings, numbers, keywords, symbols and computed keys; without a value they are undefined.
const s = Symbol("s");
class F { plain; "in quotes" = 1; 42 = 2; 0x10 = 3; [s] = 4; ["comp" + "uted"] = 5; get; set; static; async; of = 6; let = 7; await = 8; #private = 9; static static = 10; static async = 11; static 5 = 12; read() { return this.#private; } }
const f = new F();
console.log(Object.keys(f), f[s], f.read(), "plain" in f, F.static, F.async, F[5]);
class G { a = this; b = () => this; c = this.a === this; ["d"] = [this.c]; static e = this; static g = () => this; }

const g = new G();
console.log(g.a === g, g.b() === g, g.c, g.d, G.e === G, G.g() === G);
class H { x = 1; x = 2; y = this.x; "x" = 3; }
console.log(new H(), Object.keys(new H()));
class I { 'constructor_' = 1; __proto = 2; toString = () => "own toString"; }
console.log(`${new I()}`, Object.getOwnPropertyDescriptor(new I(), "toString").enumerable);
