class A { static prototype = 1; }
//               ^^^^^^^^^ error[B0124] a static member cannot have the name `prototype`
