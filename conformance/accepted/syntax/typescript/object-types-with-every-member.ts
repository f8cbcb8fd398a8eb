interface Everything<T = {}> extends Partial<Pick<T, never>>, Omit<Date, keyof Date> {
  property: string;
  optional?: number;
  readonly fixed: boolean
  "quoted name": 1, 5: "number"; [Symbol.iterator]?: () => Iterator<T>;
  method(): void; optionalMethod?<U>(u: U, ...rest: U[]): U
  get accessor(): string; set accessor(value: string)
  <U>(call: U): U
  new <U>(construct: U): Everything<U>
  [index: string]: any
  nested: { a: { b?: { c: [d: string] } } }
  union: | "a" | "b"
  intersection: & { a: 1 } & { b: 2 }
  array: (string | number)[][]
  fn: (this: void, a?: number, ...b: string[]) => unknown extends infer Q ? Q : never
}
type Query = Everything["nested"]["a"]["b"];
type Indexed = Everything[keyof Everything & string];
const c: Query = { c: ["d"] };
const any: Indexed = 1;
const literal = { ["a" as string]: 1 as number, async *b(): AsyncGenerator<void> {}, get c(): 1 { return 1; }, d<T>(this: object, d?: T): T | undefined { return d; } };
console.log(c, any, literal, literal.d<number>(1));
