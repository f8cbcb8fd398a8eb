console.log(window.location);
//          ^^^^^^ error[B0408] Becket has no `window`
