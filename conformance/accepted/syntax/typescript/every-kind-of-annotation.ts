// What is only for the type checker leaves no trace: annotations, generics, assertions, modifiers, declarations.
type Id = string | number;
interface Named<T = unknown> { readonly name: string; value?: T; [key: string]: unknown; (x: number): string; new (x: number): Named; method?<U>(u: U): asserts u is U; }
declare const ambient: number; declare function external(x: Id): void; declare module "x" { export const y: number; } declare global { interface Window {} }
abstract class Shape<T extends object = {}> implements Partial<Named> { protected readonly kind!: string; private static count?: number = 0; declare ghost: string; constructor(public_: number, readonly_?: T) { Shape.count = (Shape.count ?? 0) + public_; } abstract area(this: Shape): number; get n(): number { return Shape.count!; } overload(a: string): string; overload(a: number): number; overload(a: any): any { return a; } }
class Square extends Shape<{ side: number }> { constructor(private_side: number) { super(1); this.side = private_side; } side: number; override area(): number { return this.side ** 2; } }
const list: Array<Id> = [1, "two"], tuple: [a: number, b?: string, ...rest: boolean[]] = [1], fn: <T>(x: T) => T = <T,>(x: T): T => x, rec = { a: 1 } satisfies Record<string, number>;
function pick<T, K extends keyof T>(this: void, o: T, k: K, ...rest: readonly unknown[]): T[K] { return o[k] as T[K]; }
const narrowed = (list as Id[])[0]! as unknown as number, template: `id-${string}` = "id-1", big: unique_ = 1 as const;
type unique_ = typeof narrowed extends infer U ? U : never; export type { Id }; import type { Other } from "./other";
console.log(list, tuple, fn<string>("generic"), rec, pick({ x: 5 }, "x"), narrowed, template, big, new Square(3).area(), new Square(2).n, new Square(1).overload(7));
