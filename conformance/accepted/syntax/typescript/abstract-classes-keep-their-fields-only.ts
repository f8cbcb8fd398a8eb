abstract class A { abstract m(): void; abstract x: number; y?: string; z!: number; declare w: string; static abstractly = 1; n(): void {} }
class B extends A { m(): void {} x = 1; }
console.log(new B(), Object.getOwnPropertyNames(A.prototype), Object.keys(A));
