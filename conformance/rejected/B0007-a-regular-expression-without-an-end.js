const pattern = /[a-z/;
//              ^^^^^^^ error[B0007] the regular expression has no closing slash
