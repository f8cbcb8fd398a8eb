const pattern = /]/u;
//              ^^^ error[B0015] the pattern is no regular expression
