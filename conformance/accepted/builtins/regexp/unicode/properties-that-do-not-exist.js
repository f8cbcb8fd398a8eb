for (const pattern of ["\\p{lu}", "\\p{IsGreek}", "\\p{Script=Nope}", "\\p{Script}", "\\p{gc=}", "\\p{Block=ASCII}", "\\p{L", "\\pL", "\\p", "[\\p{Nope}]", "\\p{RGI_Emoji}", "\\p{Lu=Lu}", "\\p{ Lu}"]) {
  try {
    console.log(new RegExp(pattern, "u").source);
  } catch (error) {
    console.log(error.message);
  }
}
