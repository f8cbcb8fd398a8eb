declare module "billing" {
  /** @effect writes */
//    ^^^^^^^^^^^^^^ error[B0146] `@effect` is not well formed
  export function charge(cents: number): void;
}
