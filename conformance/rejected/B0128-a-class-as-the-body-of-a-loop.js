while (false) class A {}
//            ^^^^^ error[B0128] a `class` declaration cannot be the only statement here
