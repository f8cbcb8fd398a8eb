const a = 1, b = 2;
export { a as total };
export { b as total };
//            ^^^^^ error[B0162] `total` is exported twice
