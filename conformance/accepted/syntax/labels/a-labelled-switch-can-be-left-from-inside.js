sw: switch (1) { case 1: for (;;) { break sw; } case 2: console.log("never"); }
console.log("done");
