type Reducer<S, A> = (state: S | undefined, action: A) => S;
type Constructor<T = object, Args extends unknown[] = any[]> = new (...args: Args) => T;
type AbstractConstructor = abstract new (...args: never[]) => object;
type Callback = { (error: Error | null, value?: string): void; displayName?: string; readonly calls: number };
interface Factory { new (name: string): { name: string }; (name: string): string; defaults: object }
const count: Reducer<number, { by: number }> = (state = 0, { by }) => state + by;
const Timestamped = <B extends Constructor>(Base: B) => class extends Base {
  readonly at: number = 7;
  label(): string {
    return `${(this as unknown as { name?: string }).name ?? "?"}@${this.at}`;
  }
};
class Named { constructor(public_name: string) { this.name = public_name; } name: string }
const Both = Timestamped(Named);
const made = new Both("n");
console.log(count(undefined, { by: 2 }), made.label(), made instanceof Named, Both.name);
const callback = Object.assign(((error, value) => console.log(error?.message ?? value)) as Callback, { calls: 1 });
callback(null, "v");
callback(new Error("e"));
const make = ((Type: Constructor<Named, [string]>, ...args: ConstructorParameters<typeof Named>) => new Type(...args)) as <T>(type: Constructor<T, [string]>, name: string) => T;
console.log(make(Named, "x"), (null as AbstractConstructor | null) === null, (null as Factory | null)?.defaults);
