const parse = <T = unknown>(text: string): T => JSON.parse(text);
const map = new Map<string, Array<Map<string, Set<number>>>>([["a", [new Map([["b", new Set<number>([1])]])]]]);
console.log(parse<{ a: number[] }>('{"a":[1]}').a, map);
const typed = parse<number>;
console.log(typed("5"), [typed<never>].length);
const set = new Set<string>;
console.log(set.size, new Promise<void>((resolve) => resolve()) instanceof Promise<void>);
class Box<T> { constructor(readonly_?: T) { this.value = readonly_; } value: T | undefined }
console.log(new Box<Record<string, Array<number>>>({ a: [1] }).value, new Box<string>);
const tag = <T,>(strings: TemplateStringsArray, ...values: T[]): string => strings.raw.join("|") + values.join(",");
console.log(tag<number>`a${1}b${2}`, parse?.<string>('"q"'), { parse }.parse<number>("1"));
const a = 1, b = 2, c = 3;
const less = a < b, more = b > (c);
console.log(less, more, a < b && b > (a), [a < b, b > c], a < b ? b : c, (a < b) > (c as unknown as boolean));
