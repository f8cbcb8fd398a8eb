const stamp = () => Date();
//                  ^^^^ error[B0238] `Date()` is not granted to this hook
