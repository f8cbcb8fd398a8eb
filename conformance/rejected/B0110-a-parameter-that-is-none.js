const first = (list.head) => 1;
//             ^^^^^^^^^ error[B0110] a member cannot be a parameter
