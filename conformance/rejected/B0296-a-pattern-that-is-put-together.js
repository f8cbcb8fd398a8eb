const deep = "(".repeat(300) + "a" + ")".repeat(300);
const pattern = new RegExp(deep);
//              ^^^^^^^^^^^^^^^^ error[B0296] Becket does not run a regular expression of this size
