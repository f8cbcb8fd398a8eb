class P { public a: number = 1; private b?: string; protected readonly c = 3; static readonly d: string = 'd'; private static e = 5; readonly #f: number = 6; protected get g(): number { return this.#f; } public set g(v: number) { this.a = v; } private m<T>(this: P, x: T): T { return x; } run() { return this.m(this.a); } }
class Q extends P { override run(): number { return super.run() + 1; } public override get g(): number { return 0; } }
console.log(new P(), new P().run(), new Q().run(), Object.keys(P));
