type Token = { kind: "num"; value: number } | { kind: "op"; value: "+" | "-" | "*" | "/" | "(" | ")" } | { kind: "name"; value: string };
type Node_ = number | string | readonly [op: "+" | "-" | "*" | "/", left: Node_, right: Node_];
const PRECEDENCE = { "+": 1, "-": 1, "*": 2, "/": 2 } as const satisfies Record<string, 1 | 2>;
function* lex(text: string): Generator<Token, void> {
  for (const [part] of text.matchAll(/\d+(?:\.\d+)?|[a-z]+|[-+*/()]/gi) as IterableIterator<[string]>) {
    if (/^\d/.test(part)) yield { kind: "num", value: Number(part) };
    else if (/^[a-z]/i.test(part)) yield { kind: "name", value: part };
    else yield { kind: "op", value: part as Extract<Token, { kind: "op" }>["value"] };
  }
}
class Parser {
  readonly #tokens: readonly Token[];
  #at: number = 0;
  constructor(text: string) {
    this.#tokens = [...lex(text)];
  }
  private get token(): Token | undefined {
    return this.#tokens[this.#at];
  }
  expression(floor: 0 | 1 | 2 = 0): Node_ {
    let left: Node_ = this.operand();
    for (let op = this.token?.value; op! in PRECEDENCE && PRECEDENCE[op as keyof typeof PRECEDENCE] > floor; op = this.token?.value) {
      this.#at++;
      left = [op as keyof typeof PRECEDENCE, left, this.expression(PRECEDENCE[op as keyof typeof PRECEDENCE])];
    }
    return left;
  }
  private operand(): Node_ {
    const token = this.#tokens[this.#at++]!;
    if (token.kind !== "op") return token.value;
    const inner = this.expression();
    this.#at++;
    return inner;
  }
}
const evaluate = (node: Node_, names: Readonly<Record<string, number>>): number => {
  if (typeof node === "number") return node;
  if (typeof node === "string") return names[node] ?? NaN;
  const [op, left, right] = node as Exclude<Node_, number | string>;
  const [a, b]: [number, number] = [evaluate(left, names), evaluate(right, names)];
  return op === "+" ? a + b : op === "-" ? a - b : op === "*" ? a * b : a / b;
};
for (const text of ["1+2*3", "(1+2)*3", "total/2-tax", "x"] as const) {
  const tree = new Parser(text).expression();
  console.log(text, JSON.stringify(tree), evaluate(tree, { total: 10, tax: 1.5 }));
}
