const request = new XMLHttpRequest();
//                  ^^^^^^^^^^^^^^ error[B0416] Becket has no `XMLHttpRequest`
console.log(request, new Headers({ accept: "text/plain" }));
//                       ^^^^^^^ error[B0416] Becket has no `Headers`
