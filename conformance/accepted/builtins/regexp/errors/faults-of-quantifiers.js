for (const pattern of ["*", "+a", "?", "a**", "a{2}{3}", "{1}", "a{2,1}", "^*", "\\b+", "(?<=a)*", "a|*", "(*)", "a???"]) {
  try {
    console.log(new RegExp(pattern));
  } catch (error) {
    console.log(error.message);
  }
}
