function f(a: string): string;
function f(a: number): number;
function f(a: unknown): unknown { return a; }
class A { constructor(x: string); constructor(x: number); constructor(x: unknown) { console.log(x); } m(): void; m(x?: number): void { console.log('m', x); } [key: string]: unknown; static s(): void; static s() { console.log('s'); } }
console.log(f(1), f.length, A.length);
new A(1).m();
A.s();
