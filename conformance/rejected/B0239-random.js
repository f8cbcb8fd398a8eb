export default () => [Math.random(), crypto.randomUUID()];
//                         ^^^^^^ error[B0239] `Math.random` is not granted to this hook
//                                          ^^^^^^^^^^ error[B0239] `crypto.randomUUID` is not granted to this hook
