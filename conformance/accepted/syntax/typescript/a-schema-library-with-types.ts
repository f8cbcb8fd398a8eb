abstract class Schema<Out, In = unknown> {
  declare readonly _output: Out;
  abstract parse(input: In, path?: string): Out;
  optional(): Schema<Out | undefined, In | undefined> {
    const inner: Schema<Out, In> = this;
    return new (class extends Schema<Out | undefined, In | undefined> {
      override parse(input: In | undefined, path?: string): Out | undefined {
        return input === undefined ? undefined : inner.parse(input, path);
      }
    })();
  }
}
type Infer<S extends Schema<any>> = S["_output"];
class Text extends Schema<string> {
  parse(input: unknown, path: string = "$"): string {
    if (typeof input !== "string") throw new TypeError(`${path}: not a string`);
    return input;
  }
}
class Numeric<const Max extends number> extends Schema<number> {
  constructor(private_max?: Max) {
    super();
    this.max = private_max;
  }
  private readonly max: Max | undefined;
  parse(input: unknown, path = "$"): number {
    if (typeof input !== "number" || (this.max !== undefined && input > this.max)) throw new TypeError(`${path}: not a number`);
    return input;
  }
}
class Struct<Shape extends Record<string, Schema<any>>> extends Schema<{ [K in keyof Shape]: Infer<Shape[K]> }> {
  readonly #shape: Shape;
  constructor(shape: Shape) {
    super();
    this.#shape = shape;
  }
  parse(input: unknown, path = "$"): { [K in keyof Shape]: Infer<Shape[K]> } {
    const result = {} as { [K in keyof Shape]: Infer<Shape[K]> };
    for (const [key, schema] of Object.entries(this.#shape)) result[key as keyof Shape] = schema.parse((input as any)?.[key], `${path}.${key}`);
    return result;
  }
}
const User = new Struct({ name: new Text(), age: new Numeric<150>(150).optional(), home: new Struct({ city: new Text() }) });
type User = Infer<typeof User>;
const user: User = User.parse({ name: "n", home: { city: "c" }, more: 1 });
console.log(user, "_output" in User);
for (const bad of [{}, { name: 1 }, { name: "n", age: 200 }, { name: "n", home: {} }]) {
  try {
    User.parse(bad);
  } catch (error) {
    console.log((error as TypeError).message);
  }
}
