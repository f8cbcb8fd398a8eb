export default (event) => {
//                        ^ error[B0102] `{` is never closed
  if (event.total > 1) {
    return event;
};
