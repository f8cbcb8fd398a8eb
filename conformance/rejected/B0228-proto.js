export default (event) => event.__proto__;
//                              ^^^^^^^^^ error[B0228] Becket does not run `__proto__`
