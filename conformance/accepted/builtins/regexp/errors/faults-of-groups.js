for (const pattern of ["(", ")", "(?", "(?<", "(?<a", "(?<1>a)", "(?<a>)(?<a>)", "(?a)", "(?:", "(?=", "(?<=a", "(?<!", "\\k<a>(?<b>)", "(?<a>)\\k", "(?-:a)", "(?ii:a)", "(?i--m:a)", "(?i-i:a)"]) {
  try {
    console.log(new RegExp(pattern));
  } catch (error) {
    console.log(error.message);
  }
}
