console.log(new Date(0).toLocaleDateString());
//                      ^^^^^^^^^^^^^^^^^^ error[B0236] Becket does not run `toLocaleDateString`
