export default (event) => { const r = new XMLHttpRequest(); r.open("GET", event.url); };
//                                        ^^^^^^^^^^^^^^ error[B0416] Becket has no `XMLHttpRequest`
