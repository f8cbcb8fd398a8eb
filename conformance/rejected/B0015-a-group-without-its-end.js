const pattern = /(ab/;
//              ^^^^^ error[B0015] the pattern is no regular expression
