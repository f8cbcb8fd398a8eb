const double = (n)
  => 2 * n;
//^^ error[B0108] a line ends before `=>`
