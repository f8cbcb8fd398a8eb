const headers = new Headers({ accept: "application/json" });
//                  ^^^^^^^ error[B0416] Becket has no `Headers`
