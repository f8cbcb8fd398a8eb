import { charge } "billing";
//                ^^^^^^^^^ error[B0101] `from` is missing before this string
