const letters = /[z-a]/;
//              ^^^^^^^ error[B0015] the pattern is no regular expression
