const poll = (f) => setInterval(f, 1000);
//                  ^^^^^^^^^^^ error[B0407] Becket does not run `setInterval`
