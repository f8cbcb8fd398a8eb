function f(this: void, a: number, b?: string, c: boolean = true, ...rest: Array<number>): a is 5 { return [a, b, c, rest].length === 4; }
const g = ({ x, y = 2 }: { x: number; y?: number }, [z]: [number] = [3]): number => x + y + z;
const h = (x: number): x is 1 => x === 1, i = (v: any): asserts v => {};
console.log(f(1), f.length, g({ x: 1 }), g.length, h(1), i(0), ((c: boolean, q: number) => c ? (q) : q + 1)(false, 2));
