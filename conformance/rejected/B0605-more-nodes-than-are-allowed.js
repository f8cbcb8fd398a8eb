// with: --compile-nodes 12
[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
//                 ^ error[B0605] the source has more than 12 nodes
