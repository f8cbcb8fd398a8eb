const title = () => document.title;
//                  ^^^^^^^^ error[B0408] Becket has no `document`
