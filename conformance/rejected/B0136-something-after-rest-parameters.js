const f = (...rest, last) => 1;
//            ^^^^ error[B0136] a rest element must be the last, without a comma after it
function g(a, ...rest,) {}
//               ^^^^ error[B0136] a rest element must be the last, without a comma after it
const [...list, end] = [];
//        ^^^^ error[B0136] a rest element must be the last, without a comma after it
const { ...others, name } = {};
//         ^^^^^^ error[B0136] a rest element must be the last, without a comma after it
class A { m(...[x, y], z) {} }
//             ^^^^^^ error[B0136] a rest element must be the last, without a comma after it
