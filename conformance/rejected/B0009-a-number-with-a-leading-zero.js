const mode = 0644;
//           ^^^^ error[B0009] numbers with a leading `0` belong to sloppy mode
