type Operator = "eq" | "gt" | "in" | "matches";
interface Condition<F extends string = string> { field: F; op: Operator; value: unknown; not?: true }
type Rule = { name: string; all?: readonly Condition[]; any?: readonly Condition[]; then: (event: Event_) => Partial<Event_> };
type Event_ = { amount: number; country: string; email: string; flags?: readonly string[] };
const operators: { readonly [K in Operator]: (actual: unknown, expected: any) => boolean } = {
  eq: (a, b) => a === b,
  gt: (a, b: number) => (a as number) > b,
  in: (a, b: readonly unknown[]) => b.includes(a),
  matches: (a, b: RegExp) => b.test(a as string),
};
const holds = (event: Event_) => ({ field, op, value, not }: Condition): boolean =>
  operators[op](event[field as keyof Event_], value) !== (not ?? false);
const run = (event: Event_, ...rules: readonly Rule[]): Event_ & { applied: string[] } => {
  const applied: string[] = [];
  let current = event;
  for (const { name, all = [], any, then } of rules) {
    if (all.every(holds(current)) && (any?.some(holds(current)) ?? true)) {
      current = { ...current, ...then(current) };
      applied.push(name);
    }
  }
  return { ...current, applied };
};
const rules = [
  { name: "big", all: [{ field: "amount", op: "gt", value: 100 }], then: ({ flags = [] }) => ({ flags: [...flags, "big"] }) },
  { name: "abroad", any: [{ field: "country", op: "in", value: ["DE", "FR"], not: true }], then: (e) => ({ flags: [...(e.flags ?? []), "abroad"] }) },
  { name: "staff", all: [{ field: "email", op: "matches", value: /@corp\.example$/ }], then: () => ({ amount: 0 }) },
] satisfies Rule[] as readonly Rule[];
console.log(run({ amount: 200, country: "US", email: "a@corp.example" }, ...rules));
console.log(run({ amount: 1, country: "DE", email: "a@b.example" }, ...rules));
