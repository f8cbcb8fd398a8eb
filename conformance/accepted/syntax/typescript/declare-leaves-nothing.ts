declare const VERSION: string;
declare let mutable: number;
declare var other: string;
declare function track(name: string, properties?: Record<string, unknown>): void;
declare function track(name: string): void;
declare class Client {
  constructor(options: { key: string });
  readonly key: string;
  static create(): Client;
  private secret;
}
declare abstract class Base { abstract run(): void }
declare module "billing" {
  export function charge(amount: number): Promise<void>;
}
declare namespace Types {
  interface Event { id: string }
  type Id = string | number;
}
declare type Alias = Types.Id;
declare interface Shape { sides: number }
const event: Types.Event = { id: "e1" };
const id: Alias = event.id;
const square: Shape = { sides: 4 };
console.log(id, square, typeof track, typeof VERSION);
