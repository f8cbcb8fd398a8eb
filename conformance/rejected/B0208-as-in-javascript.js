const n = (event) => event.total as number;
//                               ^^ error[B0208] the hook has type annotations, but is not a `.ts` hook
