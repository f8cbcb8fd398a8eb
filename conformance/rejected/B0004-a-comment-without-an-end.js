const total = 1;
  /* counts the events
//^^ error[B0004] the comment has no end
