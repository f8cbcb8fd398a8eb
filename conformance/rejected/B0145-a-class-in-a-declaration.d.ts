declare module "billing" {
  export class Receipt {}
//       ^^^^^ error[B0145] `class` begins no declaration
}
