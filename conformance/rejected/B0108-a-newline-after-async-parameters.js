const f = async (a)
  => a;
//^^ error[B0108] a line ends before `=>`
