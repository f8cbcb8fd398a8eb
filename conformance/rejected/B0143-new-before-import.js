const a = new import("b");
//            ^^^^^^ error[B0143] `new` cannot stand before `import`
