function assert(condition: unknown, message = "assertion failed"): asserts condition {
  if (!condition) throw new TypeError(message);
}
function assertString(value: unknown, name: string): asserts value is string {
  assert(typeof value === "string", `${name} is a ${typeof value}`);
}
class Reader {
  #text: string | undefined;
  load(this: Reader, text?: string): asserts this is Reader & { text: string } {
    assert(text !== undefined);
    this.#text = text;
  }
  get text(): string | undefined {
    return this.#text;
  }
}
const input: { id?: unknown } = { id: 7 };
try {
  assertString(input.id, "id");
  console.log(input.id.toUpperCase());
} catch (error) {
  console.log((error as Error).message);
}
const reader: Reader = new Reader();
reader.load("loaded");
console.log(reader.text);
try {
  reader.load();
} catch (error: unknown) {
  if (error instanceof TypeError) console.log(error.message);
}
