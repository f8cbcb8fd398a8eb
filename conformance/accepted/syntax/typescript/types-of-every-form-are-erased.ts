let a: (x: number) => void = () => {}, b: new () => object, c: typeof a, d: keyof { a: 1 }, e: [1, ...string[]], f: `x${string}`, g: unique symbol, h: { [K in 'a' | 'b' as `${K}x`]?: K }, i: string extends infer R ? R : never, j: readonly string[], k: import('x').Y, l: this_, m: -1 | 0x1n | 'q' | true | null, n: abstract new (...args: any[]) => void, o: A.B.C<D>[], p: (string | number)[]['length'];
type this_ = 1; type D = 2; declare namespace A { namespace B { type C<T> = T } }
console.log(typeof a, b, c, d, e, f, h, i, j, l, m, n, o, p);
