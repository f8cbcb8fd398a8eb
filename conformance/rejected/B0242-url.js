console.log(new URL("https://a.example"));
//              ^^^ error[B0242] Becket does not run `URL` yet
