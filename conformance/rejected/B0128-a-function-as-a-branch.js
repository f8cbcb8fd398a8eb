if (true) function f() {}
//        ^^^^^^^^ error[B0128] a function declaration cannot be the only statement here
