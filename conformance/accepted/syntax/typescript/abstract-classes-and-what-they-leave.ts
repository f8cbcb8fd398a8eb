abstract class Channel<Message extends { to: string }> {
  static readonly kinds: Map<string, number> = new Map();
  protected abstract readonly kind: string;
  abstract send(message: Message): string;
  abstract get size(): number;
  protected constructor(protected_: string) {
    this.tag = protected_;
  }
  private readonly tag: string;
  describe(): string {
    Channel.kinds.set(this.kind, (Channel.kinds.get(this.kind) ?? 0) + 1);
    return `${this.kind}/${this.tag}/${this.size}`;
  }
}
class Email extends Channel<{ to: string; body: string }> {
  protected override readonly kind = "email";
  #sent: number = 0;
  constructor(public_?: boolean) {
    super(public_ ? "open" : "closed");
  }
  override send({ to, body }: { to: string; body: string }): string {
    this.#sent++;
    return `${to}: ${body}`;
  }
  override get size(): number {
    return this.#sent;
  }
}
const email: Channel<{ to: string; body: string }> = new Email(true);
console.log(email.send({ to: "a", body: "b" }), email.describe(), email);
console.log(Object.getOwnPropertyNames(Channel.prototype), Channel.kinds);
