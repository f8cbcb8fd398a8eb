export default function (event: Event) {
//                            ^ error[B0208] the hook has type annotations, but is not a `.ts` hook
  return event.id;
}
