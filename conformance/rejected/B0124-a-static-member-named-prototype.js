class A { static prototype() {} }
//               ^^^^^^^^^ error[B0124] a static member cannot have the name `prototype`
