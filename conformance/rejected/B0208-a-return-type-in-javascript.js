function handler(event): string { return event.id; }
//                     ^ error[B0208] the hook has type annotations, but is not a `.ts` hook
