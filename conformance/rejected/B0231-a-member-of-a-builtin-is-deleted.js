delete Math.max;
//     ^^^^^^^^ error[B0231] Becket does not change `Math`
