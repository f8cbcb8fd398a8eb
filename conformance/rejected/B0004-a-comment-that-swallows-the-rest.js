const first = 1;
export default (event) => {
//                        ^ error[B0102] `{` is never closed
  /* charge the customer
//^^ error[B0004] the comment has no end
  return event.total * first;
};
