const digits = /[0-9/;
//             ^^^^^^^ error[B0007] the regular expression has no closing slash
