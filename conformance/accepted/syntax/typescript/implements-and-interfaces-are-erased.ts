interface I { m(): void; readonly x: number; (y: string): void; new (z: string): I; [k: number]: string; get g(): number }
interface J extends I, Partial<I> {}
type U = I | J & { a: 1 };
class B {}
class A extends B implements Partial<I>, Partial<J> { x = 1 as const; }
export type { I };
export interface K {}
console.log(new A(), A.name);
