const total = (items: number[]) => items.length;
//                  ^ error[B0208] the hook has type annotations, but is not a `.ts` hook
