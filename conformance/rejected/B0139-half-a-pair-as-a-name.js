const a = 1;
export { a as "\ud800" };
//            ^^^^^^^^ error[B0139] the name has half of a surrogate pair
