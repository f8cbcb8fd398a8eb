enum_();
function enum_(): void { console.log("not an enum"); }
const Kind = { Track: "track", Identify: "identify" } as const;
type Kind = (typeof Kind)[keyof typeof Kind];
interface Base { type: Kind; userId?: string | null; timestamp: string; context?: { ip?: string } }
interface Track extends Base { type: typeof Kind.Track; event: string; properties: Record<string, unknown> }
interface Identify extends Base { type: typeof Kind.Identify; traits: { email?: string; [trait: string]: unknown } }
type AnyEvent = Track | Identify;
type Handler<E extends AnyEvent = AnyEvent> = (event: E, settings: Readonly<{ prefix: string }>) => { name: string; data: object } | null;
const handlers: { [K in Kind]: Handler<Extract<AnyEvent, { type: K }>> } = {
  track: (event, { prefix }) => ({ name: prefix + event.event, data: { ...event.properties, at: Date.parse(event.timestamp) } }),
  identify({ traits: { email, ...rest } }) {
    return email ? { name: "identify", data: { email: email.toLowerCase(), ...rest } } : null;
  },
};
const run = <E extends AnyEvent>(event: E): ReturnType<Handler> => (handlers[event.type] as Handler<E>)(event, { prefix: "app:" });
console.log(run({ type: "track", event: "Bought", properties: { sku: "x" }, timestamp: "2024-01-02T00:00:00Z" }));
console.log(run({ type: "identify", traits: { email: "A@B.C", plan: "pro" }, timestamp: "" }));
console.log(run({ type: Kind.Identify, traits: {}, timestamp: "" }), Kind);
