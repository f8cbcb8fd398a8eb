const here = () => window.location.href;
//                 ^^^^^^ error[B0408] Becket has no `window`
