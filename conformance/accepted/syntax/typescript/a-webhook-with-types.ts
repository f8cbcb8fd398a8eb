type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
interface Webhook<P extends Json = Json> {
  readonly id: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly payload: P;
}
type Push = { ref: string; commits: { id: string; message: string; added?: string[] }[]; repository: { full_name: string } };
type Outcome = { status: 200; body: string } | { status: 400 | 422; errors: readonly string[] };
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
function validate(payload: unknown): asserts payload is Push {
  const errors: string[] = [];
  if (!isRecord(payload)) throw new TypeError("payload");
  if (typeof payload.ref !== "string") errors.push("ref");
  if (!Array.isArray(payload["commits"])) errors.push("commits");
  if (errors.length > 0) throw Object.assign(new TypeError(errors.join()), { errors } as const);
}
const handle = ({ payload, headers }: Webhook): Outcome => {
  if (headers["x-event"] !== "push") return { status: 422, errors: ["event"] };
  try {
    validate(payload);
  } catch (error) {
    return { status: 400, errors: (error as { errors?: string[] }).errors ?? [(error as Error).message] };
  }
  const { ref, commits, repository: { full_name: name } } = payload as Push;
  const branch = ref.replace(/^refs\/heads\//u, "");
  const added = commits.flatMap(({ added = [] }) => added);
  return { status: 200, body: `${name}@${branch}: ${commits.length} (${added.length} new)` };
};
const base: Omit<Webhook, "payload"> = { id: "1", headers: { "x-event": "push" } };
console.log(handle({ ...base, payload: { ref: "refs/heads/main", commits: [{ id: "c", message: "m", added: ["f"] }], repository: { full_name: "o/r" } } }));
console.log(handle({ ...base, payload: { ref: 1 } }), handle({ ...base, headers: {}, payload: null }), handle({ ...base, payload: 5 }));
