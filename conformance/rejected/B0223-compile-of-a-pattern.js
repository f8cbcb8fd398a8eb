const again = (r) => /a/.compile(r);
//                       ^^^^^^^ error[B0223] Becket does not run `compile`
