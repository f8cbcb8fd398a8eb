Math.TAU = Math.PI * 2;
//< error[B0231] Becket does not change `Math`
