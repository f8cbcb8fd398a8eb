class Session {
  id!: string;
  user?: { name: string };
  private token!: string | null;
  readonly created: Date = new Date(0);
  declare extra: unknown;
  static last?: Session;
  ["computed"]?: number;
  "quoted"!: number;
  1?: string;
  open?(): void;
  constructor(id?: string) {
    if (id) this.id = id;
    Session.last = this;
  }
}
const session = new Session("s1");
console.log(session, Object.keys(new Session()), "extra" in session, "open" in session);
let later!: number;
const set = (): void => { later = 3; };
set();
console.log(later + 1, Session.last!.id, session.user?.name, session.open?.());
