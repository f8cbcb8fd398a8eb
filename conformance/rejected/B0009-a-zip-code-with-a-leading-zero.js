const zips = { springfield: 01101, boston: 2101 };
//                          ^^^^^ error[B0009] numbers with a leading `0` belong to sloppy mode
