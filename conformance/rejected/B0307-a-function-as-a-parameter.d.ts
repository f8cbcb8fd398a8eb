declare module "alerts" {
  export function watch(onChange: (text: string) => void): void;
//                                ^^^^^^^^^^^^^^^^^^^^^^ error[B0307] a function cannot cross to the host
}
